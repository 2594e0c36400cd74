import { type Mode, strike } from './strike.ts';

/** Modes of a solid wooden desk top: [Hz, share, decay in ms]. */
const MODES: readonly [number, number, number][] = [
  [128, 0.6, 62],
  [187, 0.7, 56],
  [262, 0.62, 48],
  [371, 0.55, 40],
  [498, 0.6, 34],
  [684, 0.58, 28],
  [962, 0.46, 20],
  [1390, 0.26, 12],
];

/**
 * The desk answering a blow on it, `ms` long.
 * @param spot where it is hit, 0…1: each place wakes the modes in other shares
 * @param pitch factor on all modes (1 = the inspector's desk)
 */
export function desk(ms: number, spot: number, pitch = 1): Float64Array {
  const modes: Mode[] = MODES.map(([hz, share, decayMs], n) => ({
    hz: hz * pitch,
    gain: share * (0.35 + 0.65 * Math.abs(Math.cos(Math.PI * (n + 1) * spot))),
    decayMs,
  }));
  return strike(ms, modes);
}
