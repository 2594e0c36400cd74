import type { Animator } from '../../animator.ts';
import { fadeTime } from './fade-time.ts';

/** A card fades where it lies. */
export const cardFade: Animator['cardAway'] = (kit, card) =>
  kit.run(fadeTime, (t) => {
    card.style.opacity = String(1 - t / fadeTime);
  });
