import type { Round } from './action-schema.ts';
import { presentSeats } from './present-seats.ts';
import { sheetOf } from './sheet-of.ts';
import type { RoomState } from './state.ts';
import { unreadSeats } from './unread-seats.ts';

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
