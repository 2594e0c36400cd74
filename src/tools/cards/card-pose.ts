import type { Quad } from '../../cards/point.ts';

/** How a card is held before the camera. */
export interface CardPose {
  /** The middle of its marker, px. */
  readonly x: number;
  readonly y: number;
  /** The side of its marker before any slant, px. */
  readonly px: number;
  /** Clockwise turn in the picture's plane, radians. */
  readonly angle: number;
  /** Slants about the upright and the level axis, radians. */
  readonly yaw: number;
  readonly pitch: number;
}

/** Distance of the camera in sides of a marker: nearer than any pupil sits, so perspective is stronger than real. */
const away = 8;

/** Where a point of the card lies in the picture; `u`, `v` in sides of the marker from its middle. */
export function project(pose: CardPose, u: number, v: number): { x: number; y: number } {
  const cos = Math.cos(pose.angle);
  const sin = Math.sin(pose.angle);
  const flatX = u * cos - v * sin;
  const flatY = u * sin + v * cos;
  const x = flatX * Math.cos(pose.yaw);
  const z = flatX * Math.sin(pose.yaw) + flatY * Math.sin(pose.pitch);
  const y = flatY * Math.cos(pose.pitch);
  const scale = (pose.px * away) / (away + z);
  return { x: pose.x + x * scale, y: pose.y + y * scale };
}

/** The corners of the square of `half` sides about the middle of the marker, its own top left first. */
export const cornersAt = (pose: CardPose, half: number): Quad => [
  project(pose, -half, -half),
  project(pose, half, -half),
  project(pose, half, half),
  project(pose, -half, half),
];
