import type { PlayerRecord, RoomRecord } from '../classes/class-records.ts';
import { openClasses } from '../classes/open-classes.ts';
import { type PlayerRoom, playerRoom } from './player-room.ts';
import { randomSecret } from './random-secret.ts';

/** Rooms live a day. What this device knows of older ones opens nothing any more, in ms. */
const forgetAfter = 48 * 3_600_000;

/** Takes part in a room, in the seat this device had there before, if any. Never rejects. */
export async function enterRoom(code: string): Promise<PlayerRoom> {
  const { store } = await openClasses();
  const now = Date.now();
  const rooms = await store.rooms().catch((): RoomRecord[] => []);
  for (const one of rooms) if (now - one.at > forgetAfter) void store.dropRoom(one).catch(() => {});
  const isOwn = (one: RoomRecord): one is PlayerRecord =>
    one.as === 'player' && one.code === code && now - one.at <= forgetAfter;
  const known = rooms.find(isOwn);
  const record: PlayerRecord = known ?? {
    as: 'player',
    code,
    at: now,
    knock: randomSecret(),
    token: null,
    n: 0,
    outbox: [],
  };
  // On disk before it knocks: a reload at once must find the same seat again.
  if (!known) await store.saveRoom(record).catch(() => {});
  return playerRoom(store, record);
}
