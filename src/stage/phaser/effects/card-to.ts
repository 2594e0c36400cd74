import type { Animator } from '../animator.ts';
import { ease } from '../ease.ts';
import { cardTransform } from './card-transform.ts';

/** A released card slides to its place and stops like paper, without bouncing. */
export const cardTo: Animator['cardTo'] = (kit, card, from, to) =>
  kit.run(200, (t) => {
    const p = ease.out(t / 200);
    card.style.transform = cardTransform({
      x: from.x + (to.x - from.x) * p,
      tilt: from.tilt + (to.tilt - from.tilt) * p,
    });
  });
