import type { Letter, LetterName } from './letters.ts';
import type { OfferedReason } from './plan-schema.ts';

const names: readonly LetterName[] = ['B', 'C', 'D'];

/** The letters after A: a reason each, of the first three. */
export const reasonLetters = (reasons: readonly OfferedReason[]): readonly Letter[] =>
  names.flatMap((letter, i): Letter[] => {
    const reason = reasons[i];
    if (!reason) return [];
    return [{ letter, mark: { verdict: 'violation', reason: reason.id }, label: reason.label }];
  });

/** The letters of a spot or an item: lawful, and each of these reasons; null where reasons are not asked for. */
export const verdictLetters = (reasons: readonly OfferedReason[] | null): readonly Letter[] => [
  { letter: 'A', mark: { verdict: 'lawful' }, label: null },
  ...(reasons
    ? reasonLetters(reasons)
    : [{ letter: 'B', mark: { verdict: 'violation', reason: null }, label: null } as const]),
];
