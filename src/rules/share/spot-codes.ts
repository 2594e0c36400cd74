import type { Skeleton } from '../edition.ts';
import { own } from '../own.ts';
import type { Mark, Marks } from '../state.ts';

/** The spots of a skeleton in the order a code lists them. */
const spotIds = (skeleton: Skeleton): string[] => Object.keys(skeleton.spots).sort();

/** Left alone, lawful, a violation whose trick was not named; a violation with the nth reason is 3 + n. */
const [unmarked, lawful, unnamed, firstReason] = [0, 1, 2, 3];

/**
 * A play's marks as one number per spot, judged alike. Marks on spots that the edition lacks are left out; a reason
 * that it lacks counts as not named.
 */
export function codesOf(marks: Marks, skeleton: Skeleton): number[] {
  return spotIds(skeleton).map((id) => {
    const mark = own(marks, id);
    if (!mark) return unmarked;
    if (mark.verdict === 'lawful') return lawful;
    const reason = mark.reason === null ? -1 : skeleton.reasons.indexOf(mark.reason);
    return reason < 0 ? unnamed : firstReason + reason;
  });
}

/** The marks that a code lists; null if it does not fit the edition. */
export function marksOf(codes: readonly number[], skeleton: Skeleton): Marks | null {
  const ids = spotIds(skeleton);
  if (codes.length !== ids.length) return null;
  const marks: Record<string, Mark> = {};
  for (const [i, id] of ids.entries()) {
    const code = codes[i] ?? 0;
    const reason = skeleton.reasons[code - firstReason];
    if (code === lawful) marks[id] = { verdict: 'lawful' };
    else if (code === unnamed) marks[id] = { verdict: 'violation', reason: null };
    else if (code >= firstReason && reason !== undefined) marks[id] = { verdict: 'violation', reason };
    else if (code !== unmarked) return null;
  }
  return marks;
}
