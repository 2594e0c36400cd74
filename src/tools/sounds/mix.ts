import { samples } from './samples.ts';

/** Adds `part` × `gain` into `into`, starting at `atMs`; what would run past the end is dropped. Returns `into`. */
export function mix(into: Float64Array, part: Float64Array, atMs = 0, gain = 1): Float64Array {
  const start = samples(atMs);
  const end = Math.min(part.length, into.length - start);
  for (let i = 0; i < end; i++) into[start + i] = (into[start + i] ?? 0) + (part[i] ?? 0) * gain;
  return into;
}
