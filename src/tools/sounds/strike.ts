import { RATE } from './rate.ts';
import { samples } from './samples.ts';

/** One vibration mode of a struck body. */
export interface Mode {
  hz: number;
  gain: number;
  /** Time for the amplitude to fall to 1/e, in ms. */
  decayMs: number;
  /** How far above `hz` the mode starts (0.1 = 10 %); it settles within about 6 ms. */
  bend?: number;
}

const SETTLE_MS = 6;
const ATTACK_MS = 0.7;

/** Modal synthesis: the sum of decaying sinusoids that a body gives when struck once at time 0; `ms` long. */
export function strike(ms: number, modes: readonly Mode[]): Float64Array {
  const out = new Float64Array(samples(ms));
  for (const { hz, gain, decayMs, bend = 0 } of modes) {
    let phase = 0;
    for (let i = 0; i < out.length; i++) {
      const t = (i * 1000) / RATE;
      const level = gain * Math.exp(-t / decayMs) * (1 - Math.exp(-t / ATTACK_MS));
      out[i] = (out[i] ?? 0) + level * Math.sin(phase);
      phase += (2 * Math.PI * hz * (1 + bend * Math.exp(-t / SETTLE_MS))) / RATE;
    }
  }
  return out;
}
