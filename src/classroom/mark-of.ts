import type { Mark } from '../rules/state.ts';
import type { Round } from './action-schema.ts';
import { sheetOf } from './sheet-of.ts';
import type { RoomState, Sheet } from './state.ts';

/** The mark of a seat on a sheet: of one round, or the one that counts: the second, where there is one, else the first. */
export function markOn(sheet: Pick<Sheet, Round>, seat: string, round?: Round): Mark | null {
  if (round) return sheet[round][seat]?.mark ?? null;
  return sheet.second[seat]?.mark ?? sheet.first[seat]?.mark ?? null;
}

/** The mark of a seat on a question, as `markOn`. */
export const markOf = (state: RoomState, seat: string, question: string, round?: Round): Mark | null =>
  markOn(sheetOf(state, question), seat, round);
