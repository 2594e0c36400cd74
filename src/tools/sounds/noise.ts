import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { skipN } from 'pure-rand/utils/skipN';

/** The generator's first values still show the seed's bit pattern. */
const WARM_UP = 64;

/**
 * A seeded source of white noise: each call gives the next value in [-1, 1).
 * The same seed (a 32-bit integer) always gives the same sequence.
 */
export function noise(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  skipN(generator, WARM_UP);
  return () => uniformFloat64(generator) * 2 - 1;
}
