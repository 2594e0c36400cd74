import * as v from 'valibot';
import { type RoomAction, roomActionSchema } from '../../classroom/action-schema.ts';
import { reduceRoom } from '../../classroom/reduce-room.ts';
import type { RoomEvent } from '../../classroom/room-event.ts';
import { seatSchema } from '../../classroom/seat-schema.ts';
import { noRoom, type RoomState } from '../../classroom/state.ts';

const hash = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** A row of a room's log: what happened to the class, and whose tokens are good. Tokens are kept hashed. */
export const roomRowSchema = v.variant('t', [
  /** The first row: who hosts, and whose screen may follow. */
  v.strictObject({ t: v.literal('open'), host: hash, screen: hash, open: roomActionSchema }),
  /** A device takes a seat. `knock` is its first word: the same one again gets the same seat, with a new token. */
  v.strictObject({ t: v.literal('seat'), seat: seatSchema, token: hash, knock: hash }),
  v.strictObject({ t: v.literal('act'), act: roomActionSchema }),
]);

export type RoomRow = v.InferOutput<typeof roomRowSchema>;

/** A room as its server holds it: the class, and the hashes of tokens. */
export interface HeldState {
  readonly room: RoomState;
  readonly host: string;
  readonly screen: string;
  /** Seats by the hash of their token. */
  readonly tokens: Readonly<Record<string, number>>;
  /** Seats by the hash of their first word. */
  readonly knocks: Readonly<Record<string, number>>;
}

/** Before the first row. */
export const nothingHeld: HeldState = { room: noRoom, host: '', screen: '', tokens: {}, knocks: {} };

interface HeldStep {
  readonly state: HeldState;
  readonly events: readonly RoomEvent[];
  readonly rejected?: string | null;
}

function onRoom(state: HeldState, action: RoomAction): HeldStep {
  const { state: room, events, rejected } = reduceRoom(state.room, action);
  return { state: room === state.room ? state : { ...state, room }, events, rejected };
}

/** One row on a room. Pure; never throws. The same state object comes back if nothing changed. */
export function reduceRow(state: HeldState, row: RoomRow): HeldStep {
  if (row.t === 'act') return onRoom(state, row.act);
  if (row.t === 'open') {
    const { host, screen } = row;
    const step = onRoom(state, row.open);
    return step.rejected ? step : { ...step, state: { ...step.state, host, screen } };
  }
  const { seat, token, knock } = row;
  const step = onRoom(state, { type: 'join', seat });
  if (step.rejected) return step;
  const tokens = Object.fromEntries(Object.entries(step.state.tokens).filter(([, one]) => one !== seat));
  return {
    ...step,
    state: {
      ...step.state,
      tokens: { ...tokens, [token]: seat },
      knocks: { ...step.state.knocks, [knock]: seat },
    },
  };
}

/** A stored log as far as it can be read, and how many rows that was. What follows an unreadable row may rest on it. */
export function foldRows(rows: readonly string[]): { readonly state: HeldState; readonly length: number } {
  let state = nothingHeld;
  let length = 0;
  for (const row of rows) {
    const parsed = v.safeParse(roomRowSchema, parseJson(row));
    if (!parsed.success || (parsed.output.t === 'open') !== (length === 0)) break;
    state = reduceRow(state, parsed.output).state;
    length += 1;
  }
  return { state, length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
