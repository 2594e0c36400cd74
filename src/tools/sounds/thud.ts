import { RATE } from './rate.ts';
import { samples } from './samples.ts';

/** A falling low tone with a little overdrive. */
export interface Thud {
  /** Pitch at the blow and where it settles, in Hz. */
  fromHz: number;
  toHz: number;
  /** Time constant of the fall, and of the fading, in ms. */
  glideMs: number;
  decayMs: number;
  /** Overdrive ≥ 0: its overtones let a phone's loudspeaker, which has no bass, still suggest the weight. */
  drive: number;
}

/** The dull body of a blow on something heavy and soft; `ms` long, peak about 1. */
export function thud(ms: number, { fromHz, toHz, glideMs, decayMs, drive }: Thud): Float64Array {
  let phase = 0;
  return Float64Array.from({ length: samples(ms) }, (_, i) => {
    const t = (i * 1000) / RATE;
    const level = Math.exp(-t / decayMs) * (1 - Math.exp(-t / 1.2));
    const x = level * Math.sin(phase);
    phase += (2 * Math.PI * (toHz + (fromHz - toHz) * Math.exp(-t / glideMs))) / RATE;
    return drive > 0 ? Math.tanh(drive * x + 0.25 * drive * x * x) / Math.tanh(drive) : x;
  });
}
