import type { Animator } from '../../animator.ts';
import { fadeTime } from './fade-time.ts';

/** The owl's new face fades in. */
export const owlFade: Animator['owl'] = (kit, owl) => {
  void kit.run(fadeTime, (t) => owl.setAlpha(0.3 + (0.7 * t) / fadeTime)).then(() => owl.setAlpha(1));
};
