import { fade } from '../fade.ts';
import { guqinString } from '../guqin-string.ts';
import { mix } from '../mix.ts';
import { samples } from '../samples.ts';
import { thud } from '../thud.ts';

/** 误判: one low pluck, stopped by the palm after 170 ms; a soft pat, no buzzer; 240 ms. */
export function wrong(): Float64Array {
  const out = new Float64Array(samples(240));
  mix(out, fade(guqinString(98, 205, 81, 1100), 0, 60), 0, 1);
  const palm = thud(60, { fromHz: 150, toHz: 105, glideMs: 12, decayMs: 14, drive: 0.8 });
  return mix(out, palm, 172, 0.05);
}
