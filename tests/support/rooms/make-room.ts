import type { MadeRoom, RoomOrder } from '../../../src/classroom/room-order.ts';

/** A room of one case, as most tests want it. */
export const plainOrder: RoomOrder = {
  lang: 'zh-CN',
  what: { cases: ['takeaway-popup'] },
  asks: 'reason',
  pace: 'teacher',
  talk: false,
  podium: 'end',
  teams: 0,
};

/** Makes a room. Throws what the server answered if it made none. */
export async function makeRoom(origin: string, order: Partial<RoomOrder> = {}): Promise<MadeRoom> {
  const response = await fetch(`${origin}/api/rooms`, {
    method: 'POST',
    body: JSON.stringify({ ...plainOrder, ...order }),
  });
  if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as MadeRoom;
}
