import type { Mark } from '../../rules/state.ts';

/** The part of its width a card must be dragged to be ruled on. */
export const releaseShare = 0.35;

/**
 * A card dragged `x` CSS px: it follows one to one and tilts up to `maxTilt` degrees.
 * `amount` is −1 (lawful) to 1 (violation); at either end, letting go rules.
 */
export function dragPose(
  x: number,
  width: number,
  maxTilt: number,
): { x: number; tilt: number; amount: number } {
  const amount = Math.min(1, Math.max(-1, x / (width * releaseShare)));
  return { x, tilt: amount * maxTilt, amount };
}

/** What letting go at `x` means: left lawful, right violation, null if it was not far enough. */
export function releaseAt(x: number, width: number): Mark['verdict'] | null {
  if (Math.abs(x) < width * releaseShare) return null;
  return x < 0 ? 'lawful' : 'violation';
}
