import { strike } from './strike.ts';

/**
 * 木鱼: a hollow block whose air and shell answer together, so it says "tok" with a slight fall in pitch.
 * @param ms length
 * @param hz pitch of the cavity (a palm-sized one is near 840, a temple one near 420)
 * @param decayMs time for the cavity's tone to fall to 1/e
 */
export function woodenFish(ms: number, hz: number, decayMs: number): Float64Array {
  return strike(ms, [
    { hz, gain: 1, decayMs, bend: 0.09 },
    { hz: hz * 1.52, gain: 0.32, decayMs: decayMs * 0.6, bend: 0.04 },
    { hz: hz * 2.41, gain: 0.22, decayMs: decayMs * 0.4 },
    { hz: hz * 3.87, gain: 0.09, decayMs: decayMs * 0.25 },
  ]);
}
