import { RATE } from './rate.ts';

/** Response of a second-order section: pass below, above or around `hz`. */
export interface FilterShape {
  kind: 'low' | 'high' | 'band';
  /** Corner or centre in Hz; a function of progress 0…1 through the signal makes a sweep. */
  hz: number | ((progress: number) => number);
  /** Resonance; 0.707 is flat for `low` and `high`. */
  q?: number;
}

const BLOCK = 32;

/** Runs a second-order (cookbook biquad) filter over `signal` and returns a new signal of the same length. */
export function filter(signal: Float64Array, { kind, hz, q = Math.SQRT1_2 }: FilterShape): Float64Array {
  const out = new Float64Array(signal.length);
  let [b0, b1, b2, a1, a2] = [0, 0, 0, 0, 0];
  let [s1, s2] = [0, 0];
  for (let i = 0; i < signal.length; i++) {
    if (i === 0 || (typeof hz === 'function' && i % BLOCK === 0)) {
      const centre = typeof hz === 'function' ? hz(i / signal.length) : hz;
      [b0, b1, b2, a1, a2] = coefficients(kind, centre, q);
    }
    const x = signal[i] ?? 0;
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    out[i] = y;
  }
  return out;
}

function coefficients(
  kind: FilterShape['kind'],
  hz: number,
  q: number,
): [number, number, number, number, number] {
  const w = (2 * Math.PI * hz) / RATE;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const tail: [number, number] = [(-2 * cos) / a0, (1 - alpha) / a0];
  if (kind === 'band') return [alpha / a0, 0, -alpha / a0, ...tail];
  const sign = kind === 'low' ? 1 : -1;
  const edge = (1 - sign * cos) / 2 / a0;
  return [edge, 2 * sign * edge, edge, ...tail];
}
