import type { StagePort } from './stage-port.ts';

/** A stage that shows nothing: every cue is over at once. For when Phaser can't run, and for tests. */
export function nullStage(): StagePort {
  return {
    play(cue) {
      if (cue.type === 'stamp') cue.onHit();
      else if ('onDone' in cue) cue.onDone();
    },
    destroy() {},
  };
}
