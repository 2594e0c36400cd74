import type { CueId } from './cue-id.ts';
import type { SpriteId } from './sprite-id.ts';

const STAMPS: readonly SpriteId[] = ['stamp1', 'stamp2', 'stamp3'];

/** The recording for the `nth` (0, 1, 2 …) sounding of a cue: stamps take turns, the rest have one each. */
export function pickTake(cue: CueId, nth: number): SpriteId {
  return cue === 'stamp' ? (STAMPS[nth % STAMPS.length] ?? 'stamp1') : cue;
}
