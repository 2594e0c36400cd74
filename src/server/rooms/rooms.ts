import type { Opening } from '../../classroom/open-schema.ts';
import type { Directory } from './directory.ts';
import type { HeldRoom } from './held-room.ts';
import type { Journal } from './journal.ts';
import { liveRoom } from './live-room.ts';
import { newRoomCode } from './room-code.ts';
import { foldRows, type HeldState, nothingHeld, reduceRow } from './room-row.ts';
import { hashToken, newToken } from './token.ts';

/** A room just made. Its tokens are told once and kept only as hashes. */
export interface NewRoom {
  readonly code: string;
  readonly host: string;
  readonly screen: string;
}

/** The rooms of one node. */
export interface Rooms {
  /** Makes a room; null if it can't be kept. */
  create(opening: Opening): Promise<NewRoom | null>;
  /** A room by its code: held here (taken over if nobody held it), at another node, or not at all. */
  find(code: string): Promise<HeldRoom | { readonly node: string } | null>;
  held(): readonly HeldRoom[];
  /** Ends a room and erases its log, for good. Rejects if that can't be done now; the room then goes on by replay. */
  erase(code: string): Promise<void>;
  /** Says that the held rooms are held still, and lets go of lost ones. Called every third of a lease. */
  renew(): Promise<void>;
  /** Erases what was begun more than `age` ms ago. */
  expire(age: number): Promise<void>;
  /** Lets go of every room, so that another node can take over at once. */
  close(): Promise<void>;
  onOpened(listener: (room: HeldRoom) => void): void;
  /** A room is no longer held here: `lost` to another node, or `over` for good. */
  onClosed(listener: (code: string, why: 'lost' | 'over') => void): void;
}

const rules = { reduce: reduceRow };
/** Codes are drawn at random; so many that are taken in a row mean that something else is wrong. */
const draws = 20;

/** The rooms of a node, over a journal and a directory. `onTakeOver` is told of rooms of a node that fell silent. */
export function createRooms(
  journal: Journal,
  directory: Directory,
  onTakeOver: () => void = () => {},
): Rooms {
  const held = new Map<string, HeldRoom>();
  const opening = new Map<string, Promise<HeldRoom | null>>();
  const opened: ((room: HeldRoom) => void)[] = [];
  const closed: ((code: string, why: 'lost' | 'over') => void)[] = [];

  const drop = (code: string, why: 'lost' | 'over') => {
    if (held.delete(code)) for (const listener of closed) listener(code, why);
  };

  const hold = (code: string, epoch: number, state: HeldState, length: number): HeldRoom => {
    const live = liveRoom({ room: code, epoch, journal, rules, state, length });
    const room: HeldRoom = { ...live, code, epoch };
    live.onLost(() => drop(code, 'lost'));
    held.set(code, room);
    for (const listener of opened) listener(room);
    return room;
  };

  /** Replays a room whose holder is gone. */
  const takeOver = async (code: string): Promise<HeldRoom | null> => {
    const epoch = await directory.claim(code);
    if (epoch === null) return null;
    const rows = await journal.read(code);
    const { state, length } = foldRows(rows);
    if (length === 0 || length < rows.length) {
      // A log that can't be read to its end can't be written on: what was acknowledged must not be forgotten.
      await directory.release(code, epoch);
      return null;
    }
    onTakeOver();
    return hold(code, epoch, state, length);
  };

  return {
    async create(opened) {
      for (let i = 0; i < draws; i += 1) {
        const code = newRoomCode();
        const epoch = await directory.create(code);
        if (epoch === null) continue;
        const [host, screen] = [newToken(), newToken()];
        const room = hold(code, epoch, nothingHeld, 0);
        const { status } = await room.dispatch({
          t: 'open',
          host: hashToken(host),
          screen: hashToken(screen),
          open: opened,
        });
        if (status === 'kept') return { code, host, screen };
        drop(code, 'over');
        // Its row may be there all the same, if only the answer of Redis was lost.
        await journal.erase(code).catch(() => {});
        await directory.remove(code).catch(() => {});
        return null;
      }
      return null;
    },
    async find(code) {
      const here = held.get(code);
      if (here) return here;
      const coming = opening.get(code);
      if (coming) return coming;
      const place = await directory.find(code);
      if (!place) return null;
      const taking = opening.get(code) ?? takeOver(code).finally(() => opening.delete(code));
      opening.set(code, taking);
      const taken = await taking;
      if (taken) return taken;
      const now = await directory.find(code);
      return now?.node ? { node: now.node } : null;
    },
    held: () => [...held.values()],
    async erase(code) {
      // What is being written would otherwise come after the erasing.
      await held.get(code)?.end();
      try {
        await journal.erase(code);
        await directory.remove(code);
      } catch (error) {
        setImmediate(() => drop(code, 'lost'));
        throw error;
      }
      // Whoever asked for it is answered before the connections end.
      setImmediate(() => drop(code, 'over'));
    },
    async renew() {
      const asked = new Map([...held].map(([code, { epoch }]) => [code, epoch]));
      for (const code of await directory.renew(asked)) {
        // It may have come back under a later epoch meanwhile.
        if (held.get(code)?.epoch === asked.get(code)) drop(code, 'lost');
      }
    },
    async expire(age) {
      for (const code of await journal.expire(age)) {
        drop(code, 'over');
        await directory.remove(code);
      }
    },
    async close() {
      for (const { code, epoch, end } of [...held.values()]) {
        drop(code, 'lost');
        await end();
        await directory.release(code, epoch).catch(() => {});
      }
    },
    onOpened: (listener) => void opened.push(listener),
    onClosed: (listener) => void closed.push(listener),
  };
}
