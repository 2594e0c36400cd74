import { maxSeats } from '../../classroom/seat-schema.ts';
import { own } from '../../rules/own.ts';
import type { HeldRoom } from './held-room.ts';

/** Seats whose rows are being written, by the first word of their device. */
const underWay = new WeakMap<HeldRoom, Map<string, number>>();

/**
 * Takes the lowest free seat of a room for as long as `write` writes its row; null if the room is full. A seat is
 * given to one device only, and a device gets one seat, also while rows are still being written; a seat whose row was
 * not kept is free again.
 */
export async function allocateSeat<T>(
  room: HeldRoom,
  knock: string,
  write: (seat: number) => Promise<T>,
): Promise<T | null> {
  const busy = underWay.get(room) ?? new Map<string, number>();
  underWay.set(room, busy);
  const { seats } = room.state().room;
  const taken = new Set(busy.values());
  let seat = busy.get(knock) ?? 1;
  if (!busy.has(knock)) while (own(seats, String(seat)) || taken.has(seat)) seat += 1;
  if (seat > maxSeats) return null;
  busy.set(knock, seat);
  try {
    return await write(seat);
  } finally {
    busy.delete(knock);
  }
}
