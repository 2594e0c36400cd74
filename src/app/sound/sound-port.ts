import type { CueId } from './cue-id.ts';

/**
 * All that scenes and pages know of sound. No method throws or waits: sound is decoration, and a device that
 * cannot play simply stays silent.
 */
export interface SoundPort {
  /** Plays a cue now. Dropped when sound is off, still loading, or the browser holds audio back. */
  play(cue: CueId): void;
  /** The mute button: off stops what is sounding. Ports start enabled or not as their maker says. */
  setEnabled(on: boolean): void;
  /** Loudness of all cues, 0 (silent) … 1; values outside are clamped. */
  setVolume(volume: number): void;
  /** Call inside a user gesture: the first call lets loading begin, later ones wake a sleeping audio device. */
  unlock(): void;
  /** Lets go of listeners and audio; afterwards every method does nothing. */
  destroy(): void;
}
