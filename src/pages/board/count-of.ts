import type { Letter, LetterName } from '../../classroom/letters.ts';
import type { Count } from '../../classroom/state.ts';

/** Numbers by letter as a count of a round: what the reducer takes. */
export function countOf(letters: readonly Letter[], numbers: Partial<Record<LetterName, number>>): Count {
  let lawful = 0;
  let violation = 0;
  const reasons: Record<string, number> = {};
  for (const { letter, mark } of letters) {
    const n = numbers[letter] ?? 0;
    if (mark.verdict === 'lawful') lawful += n;
    else {
      violation += n;
      if (mark.reason !== null) reasons[mark.reason] = n;
    }
  }
  return { lawful, violation, reasons };
}

/** A count by letter, the inverse of `countOf`; all 0 where nothing was counted. */
export function numbersOf(
  letters: readonly Letter[],
  counted: Count | undefined,
): Partial<Record<LetterName, number>> {
  return Object.fromEntries(
    letters.map(({ letter, mark }) => {
      if (!counted) return [letter, 0];
      if (mark.verdict === 'lawful') return [letter, counted.lawful];
      return [letter, mark.reason === null ? counted.violation : (counted.reasons[mark.reason] ?? 0)];
    }),
  );
}
