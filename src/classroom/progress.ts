import type { Round } from './action-schema.ts';
import { markOf, presentSeats } from './marks-of.ts';
import { placeOf } from './place-of.ts';
import { sheetOf } from './sheet-of.ts';
import type { RoomState } from './state.ts';

/** Seats of the class from which nothing has come in a round of a question, by number. */
export const unreadSeats = (state: RoomState, question: string, round: Round): number[] =>
  presentSeats(state)
    .filter((seat) => markOf(state, seat, question, round) === null)
    .map(Number);

/** How many have answered in a round, of how many. Hands and teams are counted as they were entered. */
export function progressOf(
  state: RoomState,
  question: string,
  round: Round,
): { readonly answered: number; readonly of: number } {
  const { counts, teams } = sheetOf(state, question);
  const counted = counts[round];
  const of = presentSeats(state).length;
  if (counted) return { answered: counted.lawful + counted.violation, of };
  if (state.way === 'team-board') {
    return { answered: Object.keys(teams).length, of: state.open?.teams ?? 0 };
  }
  return { answered: of - unreadSeats(state, question, round).length, of };
}

/** How many questions of the present stage each seat has answered, whatever the answers: the grid of a self-paced class. */
export function progressGrid(state: RoomState): { readonly seat: number; readonly answered: number }[] {
  const stage = placeOf(state)?.stage;
  const ids = state.questions.filter((one) => one.stage === stage).map((one) => one.id);
  return presentSeats(state).map((seat) => ({
    seat: Number(seat),
    answered: ids.filter((id) => markOf(state, seat, id) !== null).length,
  }));
}
