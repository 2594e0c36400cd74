import { guqinHarmonic } from '../guqin-harmonic.ts';
import { mix } from '../mix.ts';
import { samples } from '../samples.ts';

/** 判对: two guqin harmonics (泛音), A4 up to D5, the fourth that comes home; 620 ms. */
export function right(): Float64Array {
  const out = new Float64Array(samples(620));
  mix(out, guqinHarmonic(440, 620, 71), 0, 0.8);
  return mix(out, guqinHarmonic(587.33, 505, 72), 115, 1);
}
