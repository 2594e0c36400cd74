import type Phaser from 'phaser';
import { palette } from '../palette.ts';

/** The tool's halftone shadow: wide and thin while it is high, narrow and dark as it comes down. Origin: the pad's foot. */
export function drawShadow(
  g: Phaser.GameObjects.Graphics,
  height: number,
  halfPad: number,
  size: number,
  alpha: number,
): void {
  const near = 1 / (1 + 0.9 * height);
  const rx = halfPad * (1.02 + 0.28 * height);
  const ry = size * (7 + 5 * height);
  const pitch = 3.6 * size;
  const dx = size * (3 + 9 * height);
  const dy = size * (2 + 10 * height);
  g.fillStyle(palette.ink, 0.66 * alpha * near * near);
  for (let row = -3, y = -ry; y <= ry; y += pitch * 0.7, row += 1) {
    const reach = rx * Math.sqrt(Math.max(0, 1 - (y / ry) ** 2));
    for (let x = -Math.ceil(reach / pitch) * pitch + (row % 2 ? pitch / 2 : 0); x <= reach; x += pitch) {
      if (x >= -reach) g.fillCircle(x + dx, y + dy, size * (0.7 + 0.6 * near));
    }
  }
}
