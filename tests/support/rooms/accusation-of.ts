import type { PackedQuestion } from '../../../src/classroom/views/pack-question.ts';
import type { Mark } from '../../../src/rules/state.ts';

/** The first accusation that a question offers, as a device finds it; undefined if there is no question. */
export function accusationOf(question: PackedQuestion | null | undefined): Mark | undefined {
  if (!question) return undefined;
  if ('reasons' in question) return { verdict: 'violation', reason: question.reasons?.[0] ?? null };
  return question.letters.find((one) => one.mark.verdict === 'violation')?.mark;
}
