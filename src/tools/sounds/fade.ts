import { samples } from './samples.ts';

/** Applies raised-cosine ramps of `inMs` at the start and `outMs` at the end, in place; ends at exactly 0. */
export function fade(signal: Float64Array, inMs: number, outMs: number): Float64Array {
  const rise = Math.min(samples(inMs), signal.length);
  const fall = Math.min(samples(outMs), signal.length);
  for (let i = 0; i < rise; i++) signal[i] = (signal[i] ?? 0) * ramp(i / rise);
  for (let i = 0; i < fall; i++) {
    const at = signal.length - 1 - i;
    signal[at] = (signal[at] ?? 0) * ramp(i / fall);
  }
  return signal;
}

function ramp(x: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * x);
}
