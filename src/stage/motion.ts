import type { Animator } from './phaser/animator.ts';
import { cardAway } from './phaser/effects/card-away.ts';
import { cardTo } from './phaser/effects/card-to.ts';
import { caseClosed } from './phaser/effects/case-closed.ts';
import { cropMarks } from './phaser/effects/crop-marks.ts';
import { owlPose } from './phaser/effects/owl-pose.ts';
import { pageTurn } from './phaser/effects/page-turn.ts';
import { peel } from './phaser/effects/peel.ts';
import { sparkle } from './phaser/effects/sparkle.ts';
import { stampDown } from './phaser/effects/stamp-down.ts';
import { threadOut } from './phaser/effects/thread-out.ts';

/** The stage in full motion. */
export const motion: Animator = {
  blinks: true,
  tilt: 6,
  select: cropMarks,
  stamp: stampDown,
  right: sparkle,
  wrong: peel,
  thread: threadOut,
  turn: pageTurn,
  close: caseClosed,
  cardTo,
  cardAway,
  owl: owlPose,
};
