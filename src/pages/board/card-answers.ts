import type { Round } from '../../classroom/action-schema.ts';
import type { Letter, LetterName } from '../../classroom/letters.ts';
import { sheetOf } from '../../classroom/sheet-of.ts';
import type { RoomState } from '../../classroom/state.ts';

/** The letters that seats hold up in a round, by seat. Marks that no letter stands for are left out. */
export function cardAnswers(
  state: RoomState,
  question: string,
  round: Round,
  letters: readonly Letter[],
): ReadonlyMap<number, LetterName> {
  const found = Object.entries(sheetOf(state, question)[round]).flatMap(
    ([seat, { mark }]): [number, LetterName][] => {
      if (!mark) return [];
      const letter = letters.find(
        (one) =>
          one.mark.verdict === mark.verdict &&
          (mark.verdict === 'lawful' ||
            (one.mark.verdict === 'violation' && one.mark.reason === mark.reason)),
      );
      return letter ? [[Number(seat), letter.letter]] : [];
    },
  );
  return new Map(found);
}
