import { guqinString } from '../guqin-string.ts';
import { mix } from '../mix.ts';
import { samples } from '../samples.ts';
import { woodenFish } from '../wooden-fish.ts';

const MS = 1600;

/** [start ms, Hz, gain, vibrato]: D3 A3 B3 D4, the last one swaying. */
const NOTES: readonly [number, number, number, number][] = [
  [0, 146.83, 0.9, 0],
  [180, 220, 0.75, 0],
  [350, 246.94, 0.75, 0],
  [560, 293.66, 1, 0.0035],
];
const KNOCK_MS = 860;

/** 结案: four guqin plucks climbing home to D, then one temple 木鱼; 1600 ms. */
export function closed(): Float64Array {
  const out = new Float64Array(samples(MS));
  NOTES.forEach(([at, hz, gain, sway], n) => {
    mix(out, guqinString(hz, MS - at, 91 + n, 2400, sway), at, gain);
  });
  return mix(out, woodenFish(300, 430, 46), KNOCK_MS, 0.62);
}
