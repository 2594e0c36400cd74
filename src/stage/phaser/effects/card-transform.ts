import type { CardPose } from '../animator.ts';

/** The CSS transform of a card `pose.x` px off its place. */
export function cardTransform(pose: CardPose): string {
  return pose.x === 0 && pose.tilt === 0
    ? ''
    : `translate3d(${pose.x.toFixed(1)}px, 0, 0) rotate(${pose.tilt.toFixed(2)}deg)`;
}
