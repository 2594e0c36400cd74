import { noise } from './noise.ts';
import { RATE } from './rate.ts';
import { samples } from './samples.ts';

/**
 * White noise of `ms` shaped by `envelope`, which maps time in ms to amplitude (≥ 0).
 * @param seed 32-bit integer; the same seed gives the same noise
 */
export function burst(ms: number, seed: number, envelope: (t: number) => number): Float64Array {
  const next = noise(seed);
  return Float64Array.from({ length: samples(ms) }, (_, i) => next() * envelope((i * 1000) / RATE));
}
