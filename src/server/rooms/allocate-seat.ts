import { maxSeats } from '../../classroom/seat-schema.ts';
import type { HeldRoom } from './held-room.ts';

const next = new WeakMap<HeldRoom, number>();

/**
 * The next free seat of a room; null if it is full. Handed out once each, also while the rows of the seats before
 * are still being written.
 */
export function allocateSeat(room: HeldRoom): number | null {
  const taken = Object.keys(room.state().room.seats).map(Number);
  const seat = Math.max(next.get(room) ?? 1, Math.max(0, ...taken) + 1);
  if (seat > maxSeats) return null;
  next.set(room, seat + 1);
  return seat;
}
