import type { HearingExhibit } from './exhibit-schema.ts';
import type { Marks } from './state.ts';

/**
 * The turn of a hearing that is being heard: the first whose cards are not all marked, counted from 0.
 * Equal to the number of turns once every card is marked.
 */
export function openTurn(exhibit: HearingExhibit, marks: Marks): number {
  const turn = exhibit.turns.findIndex(({ cards }) => cards.some((card) => marks[card.id] === undefined));
  return turn < 0 ? exhibit.turns.length : turn;
}
