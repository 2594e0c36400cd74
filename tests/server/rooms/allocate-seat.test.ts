import { describe, expect, test } from 'vitest';
import { maxSeats } from '../../../src/classroom/seat-schema.ts';
import { allocateSeat } from '../../../src/server/rooms/allocate-seat.ts';
import type { HeldRoom } from '../../../src/server/rooms/held-room.ts';

/** As much of a room as a seat is taken in. */
function hall(taken: readonly number[] = []) {
  const seats: Record<string, object> = Object.fromEntries(taken.map((seat) => [seat, {}]));
  const room = { state: () => ({ room: { seats } }) } as unknown as HeldRoom;
  return { room, sit: (seat: number) => void Object.assign(seats, { [seat]: {} }) };
}
const knock = (i: number) => `knock-${i}`;

describe('seats of a room', () => {
  test('are given out once each, also while their rows are being written', async () => {
    const { room } = hall();
    const seats = await Promise.all(
      Array.from({ length: 600 }, (_, i) =>
        allocateSeat(room, knock(i), (seat) => new Promise((done) => setImmediate(() => done(seat)))),
      ),
    );
    const given = seats.filter((seat) => seat !== null);
    expect(given).toHaveLength(maxSeats);
    expect(new Set(given).size).toBe(maxSeats);
  });

  test('whose rows are not kept are free again, however often it is tried', async () => {
    const { room } = hall();
    for (let i = 0; i < 2 * maxSeats; i += 1) {
      expect(await allocateSeat(room, knock(i % 40), async (seat) => seat)).toBe(1);
    }
    await expect(allocateSeat(room, knock(0), () => Promise.reject(new Error('disk')))).rejects.toThrow(
      'disk',
    );
    expect(await allocateSeat(room, knock(1), async (seat) => seat)).toBe(1);
  });

  test('that are taken stay taken, and a full room has none', async () => {
    const { room, sit } = hall([1, 2, 4]);
    const take = (i: number) =>
      allocateSeat(room, knock(i), async (seat) => {
        sit(seat);
        return seat;
      });
    expect([await take(0), await take(1)]).toEqual([3, 5]);
    const full = hall(Array.from({ length: maxSeats }, (_, i) => i + 1));
    expect(await allocateSeat(full.room, knock(2), async (seat) => seat)).toBeNull();
  });

  test('are one to a device that knocks again before it was answered', async () => {
    const { room } = hall();
    const slow = (seat: number) => new Promise<number>((done) => setImmediate(() => done(seat)));
    expect(await Promise.all([1, 1, 2].map((i) => allocateSeat(room, knock(i), slow)))).toEqual([1, 1, 2]);
  });
});
