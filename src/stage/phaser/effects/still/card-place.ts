import type { Animator } from '../../animator.ts';
import { cardTransform } from '../card-transform.ts';

/** A released card is in its place. */
export const cardPlace: Animator['cardTo'] = (_kit, card, _from, to) => {
  card.style.transform = cardTransform(to);
  return Promise.resolve();
};
