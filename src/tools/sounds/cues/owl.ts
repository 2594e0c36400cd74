import { filter } from '../filter.ts';
import { mix } from '../mix.ts';
import { noise } from '../noise.ts';
import { RATE } from '../rate.ts';
import { samples } from '../samples.ts';

/** 慧慧 is pleased: a soft "hu-hoo", 540 ms. */
export function owl(): Float64Array {
  const out = new Float64Array(samples(540));
  mix(out, hoot(110, 395, 101), 0, 0.7);
  return mix(out, hoot(370, 372, 102), 160, 1);
}

function hoot(ms: number, hz: number, seed: number): Float64Array {
  const length = samples(ms);
  const next = noise(seed);
  const air = new Float64Array(length);
  const tone = new Float64Array(length);
  let phase = 0;
  for (let i = 0; i < length; i++) {
    const p = i / length;
    const level = Math.sin(Math.PI * p ** 0.6) ** 1.5;
    const sway = 1 + 0.004 * Math.sin((2 * Math.PI * 6.5 * i) / RATE);
    phase += (2 * Math.PI * hz * (0.95 + 0.07 * Math.sin(Math.PI * p ** 0.7)) * sway) / RATE;
    tone[i] = level * (Math.sin(phase) + 0.24 * Math.sin(2 * phase) + 0.07 * Math.sin(3 * phase));
    air[i] = level * next();
  }
  return mix(tone, filter(air, { kind: 'band', hz: hz * 2.1, q: 1.6 }), 0, 0.09);
}
