import type { Animator } from '../animator.ts';
import { cardTransform } from './card-transform.ts';

/** A card leaves the desk, faster and faster, turning as it goes. */
export const cardAway: Animator['cardAway'] = (kit, card, from, side) => {
  const target = side * (kit.root.clientWidth / 2 + card.offsetWidth);
  return kit.run(260, (t) => {
    const p = (t / 260) ** 2;
    card.style.transform = cardTransform({
      x: from.x + (target - from.x) * p,
      tilt: from.tilt + (side * 16 - from.tilt) * p,
    });
  });
};
