import { fewest } from './figure.ts';

/**
 * Why a question should be taken up again: too few were right (`hard`), too many accused what is lawful
 * (`wronged`), or the violation was seen but its reason not (`reason`).
 */
export type Reteach = 'hard' | 'wronged' | 'reason';

/**
 * From where on a question is taken up again: below 0.6 right; above 0.3 accusations of something lawful; below 0.6
 * right reasons among those who saw the violation. Our own rules of thumb, in the region of what mastery learning
 * asks for; not measured limits.
 */
export const reteachLimits = { right: 0.6, falseAlarms: 0.3, reasons: 0.6 } as const;

/** Counts of one question. */
export interface Answered {
  readonly n: number;
  readonly right: number;
  readonly verdict: 'lawful' | 'violation';
  readonly accusations: number;
  /** Right reasons among the accusations; null where none were asked for. */
  readonly rightReasons: number | null;
}

/** What speaks for taking a question up again. Nothing speaks from fewer than five answers. */
export function reteach({ n, right, verdict, accusations, rightReasons }: Answered): Reteach[] {
  if (n < fewest) return [];
  const why: Reteach[] = [];
  if (right / n < reteachLimits.right) why.push('hard');
  if (verdict === 'lawful' && accusations / n > reteachLimits.falseAlarms) why.push('wronged');
  const named = verdict === 'violation' && rightReasons !== null && accusations > 0;
  if (named && rightReasons / accusations < reteachLimits.reasons) why.push('reason');
  return why;
}
