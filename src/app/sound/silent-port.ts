import type { CueId } from './cue-id.ts';
import type { SoundPort } from './sound-port.ts';

/**
 * A port without sound, for tests and for pages that have none. It obeys `setEnabled` and `destroy` like the
 * real one and tells `heard` which cues would have sounded.
 * @param enabled whether it starts switched on
 */
export function silentPort(heard: (cue: CueId) => void = () => {}, enabled = true): SoundPort {
  let on = enabled;
  let gone = false;
  return {
    play(cue) {
      if (on && !gone) heard(cue);
    },
    setEnabled(next) {
      on = next;
    },
    setVolume() {},
    unlock() {},
    destroy() {
      gone = true;
    },
  };
}
