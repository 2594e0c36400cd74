import { type Figure, fewest } from './figure.ts';

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * Point-biserial correlation of right (true) or wrong with a score: r = (M₁ − M₀) / s · √(p·q), with s the standard
 * deviation of all n scores (divided by n), −1 to 1 (Lord & Novick 1968, ch. 15). Two lists of one length. None
 * where all answers or all scores are alike.
 */
export function pointBiserial(right: readonly boolean[], scores: readonly number[]): Figure {
  const n = right.length;
  if (n < fewest) return { value: null, n, why: 'few' };
  const hit = scores.filter((_, i) => right[i]);
  const missed = scores.filter((_, i) => !right[i]);
  const centre = mean(scores);
  const spread = Math.sqrt(mean(scores.map((one) => (one - centre) ** 2)));
  if (hit.length === 0 || missed.length === 0 || spread < 1e-9) return { value: null, n, why: 'no-spread' };
  const p = hit.length / n;
  return { value: ((mean(hit) - mean(missed)) / spread) * Math.sqrt(p * (1 - p)), n };
}

/**
 * Discrimination of an item: its point-biserial with the sum of the other items, so that it does not agree with
 * itself (corrected item-total correlation; Henrysson 1963, Psychometrika 28:211–218). One row of answers a seat.
 */
export const discrimination = (rows: readonly (readonly boolean[])[], item: number): Figure =>
  pointBiserial(
    rows.map((row) => row[item] ?? false),
    rows.map((row) => row.filter((right, i) => right && i !== item).length),
  );
