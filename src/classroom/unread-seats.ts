import type { Round } from './action-schema.ts';
import { markOf } from './mark-of.ts';
import { presentSeats } from './present-seats.ts';
import type { RoomState } from './state.ts';

/** Seats of the class from which nothing has come in a round of a question, by number. */
export const unreadSeats = (state: RoomState, question: string, round: Round): number[] =>
  presentSeats(state)
    .filter((seat) => markOf(state, seat, question, round) === null)
    .map(Number);
