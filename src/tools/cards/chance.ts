import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed gives the same numbers everywhere. */
export interface Chance {
  /** A number in [from, to). */
  between(from: number, to: number): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True with this probability. */
  happens(probability: number): boolean;
}

/** Chance that depends on the seed (a whole number) alone. */
export function chanceOf(seed: number): Chance {
  const rng = xoroshiro128plus(seed | 0);
  const between = (from: number, to: number) => from + (to - from) * uniformFloat64(rng);
  return {
    between,
    whole: (from, to) => Math.min(to, Math.floor(between(from, to + 1))),
    happens: (probability) => between(0, 1) < probability,
  };
}
