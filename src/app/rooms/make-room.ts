import * as v from 'valibot';
import type { MadeRoom, MakingFault, RoomOrder } from '../../classroom/room-order.ts';

const madeSchema = v.object({ code: v.string(), host: v.string(), screen: v.string(), path: v.string() });
const faultSchema = v.object({ why: v.picklist(['malformed', 'slow', 'no-case', 'unkept']) });

/** Makes a room. `away`: no server with rooms answered. Never rejects. */
export async function makeRoom(order: RoomOrder): Promise<MadeRoom | MakingFault | 'away'> {
  try {
    const response = await fetch('./api/rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    const body: unknown = await response.json();
    const made = v.safeParse(madeSchema, body);
    if (made.success) return made.output;
    const fault = v.safeParse(faultSchema, body);
    return fault.success ? fault.output.why : 'away';
  } catch {
    return 'away';
  }
}
