import { noise } from './noise.ts';
import { RATE } from './rate.ts';
import { samples } from './samples.ts';

/**
 * A train of random clicks, the raw material of friction: fibres letting go one after another.
 * @param ms length
 * @param seed 32-bit integer
 * @param density clicks per second at time t (ms)
 * @param envelope amplitude at time t (ms)
 */
export function grains(
  ms: number,
  seed: number,
  density: (t: number) => number,
  envelope: (t: number) => number,
): Float64Array {
  const next = noise(seed);
  return Float64Array.from({ length: samples(ms) }, (_, i) => {
    const t = (i * 1000) / RATE;
    const chance = (next() + 1) / 2;
    const size = next();
    return chance < density(t) / RATE ? size * envelope(t) : 0;
  });
}
