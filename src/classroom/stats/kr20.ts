import { type Figure, fewest } from './figure.ts';

/**
 * Reliability of a form: KR-20 = k/(k − 1) · (1 − Σpq / σ²), with p the share of right answers of each of k items,
 * q = 1 − p and σ² the variance of the sums (divided by n) (Kuder & Richardson 1937, Psychometrika 2:151–160). At
 * most 1; with four or six items seldom high. One row of answers a seat.
 */
export function kr20(rows: readonly (readonly boolean[])[]): Figure {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < fewest || k < 2) return { value: null, n, why: 'few' };
  const sums = rows.map((row) => row.filter(Boolean).length);
  const mean = sums.reduce((total, one) => total + one, 0) / n;
  const variance = sums.reduce((total, one) => total + (one - mean) ** 2, 0) / n;
  if (variance < 1e-9) return { value: null, n, why: 'no-spread' };
  const pq = Array.from({ length: k }, (_, i) => {
    const p = rows.filter((row) => row[i]).length / n;
    return p * (1 - p);
  });
  return { value: (k / (k - 1)) * (1 - pq.reduce((total, one) => total + one, 0) / variance), n };
}
