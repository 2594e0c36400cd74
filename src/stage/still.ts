import type { Animator } from './phaser/animator.ts';
import { cardFade } from './phaser/effects/still/card-fade.ts';
import { cardPlace } from './phaser/effects/still/card-place.ts';
import { closedFade } from './phaser/effects/still/closed-fade.ts';
import { owlFade } from './phaser/effects/still/owl-fade.ts';
import { pageFade } from './phaser/effects/still/page-fade.ts';
import { stampFade } from './phaser/effects/still/stamp-fade.ts';
import { threadFade } from './phaser/effects/still/thread-fade.ts';

/** The stage for people who asked for less motion: things fade in 120 ms, nothing flies, shakes or blinks. */
export const still: Animator = {
  blinks: false,
  tilt: 0,
  select() {},
  stamp: stampFade,
  right: () => Promise.resolve(),
  wrong: () => Promise.resolve(),
  thread: threadFade,
  turn: pageFade,
  close: closedFade,
  cardTo: cardPlace,
  cardAway: cardFade,
  owl: owlFade,
};
