import type { Round } from './action-schema.ts';
import { type Letter, lettersOf } from './letters.ts';
import { questionOf } from './question-of.ts';
import type { RoomState } from './state.ts';
import { tallyOf } from './tally.ts';

/** A round by letter, as cards are held up. Reasons that no letter stands for are not among them. */
export function letterTally(
  state: RoomState,
  id: string,
  round?: Round,
): (Letter & { readonly n: number })[] {
  const question = questionOf(state, id);
  if (!question || !state.open) return [];
  const tally = tallyOf(state, id, round);
  return lettersOf(question, state.open).map((letter) => {
    if (letter.mark.verdict === 'lawful') return { ...letter, n: tally.lawful };
    const { reason } = letter.mark;
    return { ...letter, n: reason === null ? tally.violation : (tally.reasons[reason] ?? 0) };
  });
}
