import type { HostRecord, RoomRecord } from '../classes/class-records.ts';
import { openClasses } from '../classes/open-classes.ts';

const isHost = (one: RoomRecord): one is HostRecord => one.as === 'host';

/** Rooms hosted from this device, newest first. Never rejects. */
export async function hostedRooms(): Promise<HostRecord[]> {
  const { store } = await openClasses();
  const rooms = await store.rooms().catch((): RoomRecord[] => []);
  return rooms.filter(isHost).sort((a, b) => b.at - a.at);
}

/**
 * The record of a room this device may host; null if it may not. A `token` comes from a recovery link and is kept, so
 * that the address need not show it. Never rejects.
 */
export async function hostedRoom(code: string, token: string | null): Promise<HostRecord | null> {
  const known = (await hostedRooms()).find((one) => one.code === code) ?? null;
  if (token === null || known?.host === token) return known;
  const record: HostRecord = { as: 'host', code, at: Date.now(), host: token, screen: null };
  await keepHosted(record);
  return record;
}

/** Keeps a room as hosted from this device; resolves when it is kept, or can't be. */
export async function keepHosted(record: HostRecord): Promise<void> {
  const { store } = await openClasses();
  await store.saveRoom(record).catch(() => {});
}

/** Forgets that this device hosts a room. Never rejects. */
export async function dropHosted(code: string): Promise<void> {
  const { store } = await openClasses();
  await store.dropRoom({ as: 'host', code }).catch(() => {});
}
