import { fade } from './fade.ts';
import { guqinBody } from './guqin-body.ts';
import { mix } from './mix.ts';
import { pluck } from './pluck.ts';

/**
 * 散音: an open silk string with the box behind it, scaled to a peak of 1.
 * @param hz pitch
 * @param ms length; the last 30 ms are damped by hand
 * @param seed 32-bit integer
 * @param ringMs time for the fundamental to fall by 60 dB, in ms
 * @param sway vibrato depth (吟) as a share of the pitch, 0 for none
 */
export function guqinString(hz: number, ms: number, seed: number, ringMs: number, sway = 0): Float64Array {
  const string = pluck({ hz, ms, ringMs, dullMs: ringMs * 0.22, bright: 0.2, at: 0.28, sway, seed });
  const peak = string.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const whole = guqinBody(string.map((x) => x / peak));
  const loudest = whole.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return fade(mix(new Float64Array(whole.length), whole, 0, 1 / loudest), 1.2, 30);
}
