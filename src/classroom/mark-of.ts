import type { Mark } from '../rules/state.ts';
import type { Round } from './action-schema.ts';
import { sheetOf } from './sheet-of.ts';
import type { RoomState } from './state.ts';

/** The mark of a seat: of one round, or the one that counts: the second, where there is one, else the first. */
export function markOf(state: RoomState, seat: string, question: string, round?: Round): Mark | null {
  const sheet = sheetOf(state, question);
  if (round) return sheet[round][seat]?.mark ?? null;
  return sheet.second[seat]?.mark ?? sheet.first[seat]?.mark ?? null;
}
