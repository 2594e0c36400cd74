import { isRight, type SpotOutcome, type Verdict } from '../judge.ts';

/** What a seal of the grid says. A violation stamped for a wrong reason is a hit all the same, told apart. */
export type GridSeal = SpotOutcome['outcome'] | 'wrongReason';

const order: readonly GridSeal[] = ['hit', 'wrongReason', 'correctRelease', 'miss', 'falseAlarm'];

/** The outcomes of a verdict, sorted by kind: their places in the exhibit are not to be read off. */
export function sealGrid(verdict: Verdict): GridSeal[] {
  const seals = Object.values(verdict.spots).map(
    (one): GridSeal => (one.outcome === 'hit' && !isRight(one) ? 'wrongReason' : one.outcome),
  );
  return order.flatMap((kind) => seals.filter((one) => one === kind));
}
