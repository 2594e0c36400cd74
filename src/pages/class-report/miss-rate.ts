import type { ClassRates } from '../../classroom/class-rates.ts';

/** The share of violations that were not seen; null where none was judged. From counts: 1 − hit rate rounds apart. */
export const missRate = ({ hits, misses }: ClassRates): number | null =>
  hits + misses === 0 ? null : misses / (hits + misses);
