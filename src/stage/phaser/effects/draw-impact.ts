import type Phaser from 'phaser';
import { drawStroke } from '../draw-ink.ts';
import { ease } from '../ease.ts';
import { palette } from '../palette.ts';

/** Slope (radians, up is negative) and length of the strokes on one side. */
const strokes = [
  [-0.85, 13],
  [-0.36, 19],
  [0.1, 13],
] as const;

/** Brush strokes that burst from both ends of the pad, `t` ms after contact (gone after 130). Origin: the pad's foot. */
export function drawImpact(
  g: Phaser.GameObjects.Graphics,
  t: number,
  halfPad: number,
  size: number,
  color: number,
): void {
  const p = ease.between(t, 0, 150);
  if (t < 0 || p >= 1) return;
  const out = ease.out(p);
  const squeezed = (1 - p) ** 2;
  // Ink pressed out from under the pad.
  g.fillStyle(color, 1);
  drawStroke(g, -halfPad - 5 * size * squeezed, 0, halfPad + 5 * size * squeezed, 0, 7 * size * squeezed);
  g.fillStyle(palette.ink, 1 - p ** 3);
  for (const side of [-1, 1]) {
    for (const [rise, length] of strokes) {
      const near = (5 + 13 * out) * size;
      const far = near + length * size * (1 - 0.75 * p);
      const dx = side * Math.cos(rise);
      const dy = Math.sin(rise);
      const x = side * halfPad;
      drawStroke(g, x + dx * near, dy * near, x + dx * far, dy * far, 3.4 * size * (1 - 0.5 * p));
    }
  }
}
