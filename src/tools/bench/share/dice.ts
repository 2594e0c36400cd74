import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that depends on a seed alone. */
export interface Dice {
  /** A whole number from 0 to below `sides` (≥ 1). */
  roll(sides: number): number;
  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T;
}

/** Dice of a seed (signed 32-bit). */
export function diceOf(seed: number): Dice {
  const rng = xoroshiro128plus(seed);
  const roll = (sides: number) => uniformInt(rng, 0, sides - 1);
  return { roll, pick: (items) => items[roll(items.length)] as (typeof items)[number] };
}
