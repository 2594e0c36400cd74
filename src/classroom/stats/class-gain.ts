import { type Figure, fewest } from './figure.ts';

/** Shares of right answers, in per cent, of one seat before and after. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Class means in per cent and the gain between them. Means are null of nobody. */
export interface ClassGain {
  readonly before: number | null;
  readonly after: number | null;
  readonly gain: Figure;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * Normalised gain of a class: ⟨g⟩ = (⟨after⟩ − ⟨before⟩) / (100 − ⟨before⟩), of class means in per cent (Hake 1998,
 * American Journal of Physics 66:64–74). 1 is all there was to gain; it can be negative. Of a class that was at 100
 * before there is no gain to speak of (`ceiling`). It says how the answers changed, not why.
 */
export function classGain(pairs: readonly Pair[]): ClassGain {
  const n = pairs.length;
  const before = mean(pairs.map((one) => one.before));
  const after = mean(pairs.map((one) => one.after));
  if (before === null || after === null || n < fewest)
    return { before, after, gain: { value: null, n, why: 'few' } };
  if (before >= 100) return { before, after, gain: { value: null, n, why: 'ceiling' } };
  return { before, after, gain: { value: (after - before) / (100 - before), n } };
}
