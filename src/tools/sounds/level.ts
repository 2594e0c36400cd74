import { fade } from './fade.ts';
import { filter } from './filter.ts';
import { loudness } from './loudness.ts';

/** Headroom kept before encoding, so that a lossy codec's overshoot still stays under -3 dBFS. */
const CEILING_DB = -4.5;
const RUMBLE_HZ = 32;

/**
 * Finishes a cue: removes rumble and DC, fades both ends, and sets the loudest 50 ms to `targetDb` (weighted
 * RMS, dBFS), or as near to it as a peak of -4.5 dBFS allows.
 * @param fadeOutMs length of the closing fade
 */
export function level(raw: Float64Array, targetDb: number, fadeOutMs: number): Float64Array {
  const clean = fade(filter(raw, { kind: 'high', hz: RUMBLE_HZ }), 0.5, fadeOutMs);
  const peak = clean.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const wanted = 10 ** ((targetDb - loudness(clean)) / 20);
  const allowed = 10 ** (CEILING_DB / 20) / peak;
  return clean.map((x) => x * Math.min(wanted, allowed));
}
