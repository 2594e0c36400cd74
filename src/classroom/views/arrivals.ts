import { presentSeats } from '../present-seats.ts';
import { type Seal, sealOf } from '../seal-of.ts';
import type { RoomState } from '../state.ts';

/** A seat as everyone in the room may know it. */
export interface SealedSeat {
  readonly seat: number;
  readonly seal: Seal;
}

/**
 * The seats that signed in, for the sign-in book on a big screen. Null from the first move on: nothing was asked till
 * then, so a seal here can never be laid beside an answer.
 */
export function arrivals(state: RoomState): readonly SealedSeat[] | null {
  const { open, turn, ended } = state;
  if (!open || turn > 0 || ended) return null;
  return presentSeats(state).map((seat) => ({ seat: Number(seat), seal: sealOf(open, Number(seat)) }));
}
