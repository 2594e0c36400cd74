import { questionOf } from './question-of.ts';
import type { RoomState } from './state.ts';
import { type RoundTally, tallyOf } from './tally.ts';

/** A question before and after the talk; null before its reveal, and where there was no second round. */
export function beforeAfterTalk(
  state: RoomState,
  id: string,
): { readonly first: RoundTally; readonly second: RoundTally } | null {
  if (!questionOf(state, id) || !state.revealed.includes(id)) return null;
  const second = tallyOf(state, id, 'second');
  return second.n === 0 ? null : { first: tallyOf(state, id, 'first'), second };
}
