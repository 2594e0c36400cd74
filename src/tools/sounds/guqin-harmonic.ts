import { guqinBody } from './guqin-body.ts';
import { mix } from './mix.ts';
import { pluck } from './pluck.ts';
import { strike } from './strike.ts';

/**
 * 泛音: a string touched lightly at a node. Only the partials with a rest there survive, so it is a clear,
 * bell-like tone with little wood in it.
 * @param hz sounding pitch
 * @param ms length
 * @param seed 32-bit integer
 */
export function guqinHarmonic(hz: number, ms: number, seed: number): Float64Array {
  const string = pluck({ hz, ms, ringMs: 1700, dullMs: 600, bright: 0.35, at: 0.34, seed });
  const bell = strike(ms, [
    { hz, gain: 0.5, decayMs: 230 },
    { hz: hz * 2.003, gain: 0.16, decayMs: 120 },
    { hz: hz * 3.01, gain: 0.05, decayMs: 60 },
  ]);
  const peak = string.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return mix(guqinBody(string.map((x) => (0.6 * x) / peak)), bell);
}
