import { own } from '../rules/own.ts';
import { markOn } from './mark-of.ts';
import { placeOf } from './place-of.ts';
import { presentSeats } from './present-seats.ts';
import type { RoomState } from './state.ts';

/**
 * How many questions of the present stage each seat has answered, whatever the answers: the grid of a self-paced
 * class. Of these seats only, if some are named.
 */
export function progressGrid(
  state: RoomState,
  of: readonly string[] = presentSeats(state),
): { readonly seat: number; readonly answered: number }[] {
  const stage = placeOf(state)?.stage;
  const sheets = state.questions.flatMap((one) =>
    one.stage === stage ? (own(state.sheets, one.id) ?? []) : [],
  );
  return of.map((seat) => ({
    seat: Number(seat),
    answered: sheets.reduce((sum, sheet) => sum + (markOn(sheet, seat) === null ? 0 : 1), 0),
  }));
}
