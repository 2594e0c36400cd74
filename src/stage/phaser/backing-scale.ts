/** Canvas pixels above which a weak board can no longer clear and compose a frame in time. */
const budget = 2_600_000;

/** Canvas pixels per CSS px for a `width` × `height` CSS px stage: at most 1.5, less on very large ones. */
export function backingScale(width: number, height: number, devicePixelRatio: number): number {
  const affordable = Math.sqrt(budget / Math.max(1, width * height));
  return Math.min(1.5, Math.max(1, devicePixelRatio), Math.max(0.75, affordable));
}
