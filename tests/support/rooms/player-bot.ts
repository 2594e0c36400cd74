import { randomBytes } from 'node:crypto';
import type { Packed } from '../../../src/classroom/views/pack-view.ts';
import type { AnswerMessage, PlayerMessage } from '../../../src/classroom/wire.ts';
import { type RoomClient, roomClient } from './room-client.ts';

/** A player that answers what it is told to, and never lets go of an answer that was not acknowledged. */
export interface PlayerBot extends RoomClient {
  seat(): number | null;
  view(): Packed<PlayerMessage> | null;
  /** Answers acknowledged as kept, by question: the mark that was. */
  readonly kept: Map<string, AnswerMessage['m']>;
  /** Answers until it is acknowledged. */
  answer(q: string, m: AnswerMessage['m'], r?: AnswerMessage['r']): Promise<{ s: string; why?: string }>;
}

/** Joins a room. */
export function playerBot(
  origins: readonly string[],
  room: string,
  options: { transports?: ('polling' | 'websocket')[]; record?: boolean } = {},
): PlayerBot {
  const knock = randomBytes(16).toString('base64url');
  let token: string | undefined;
  let seat: number | null = null;
  let n = 0;
  const kept = new Map<string, AnswerMessage['m']>();
  const client = roomClient({
    origins,
    ...options,
    auth: () => ({ as: 'player', room, knock, ...(token ? { token } : {}) }),
    hear(event, message) {
      if (event === 'seat') ({ token, seat } = message as { token: string; seat: number });
    },
  });
  return {
    ...client,
    seat: () => seat,
    view: () => (client.heard.get('view') as Packed<PlayerMessage> | undefined) ?? null,
    kept,
    async answer(q, m, r = 'first') {
      n += 1;
      const reply = await client.insist('answer', { q, m, n, r } satisfies AnswerMessage);
      if (reply.s === 'kept') kept.set(q, m);
      return reply;
    },
  };
}
