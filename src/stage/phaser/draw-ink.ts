import type Phaser from 'phaser';
import { noise } from './noise.ts';

type Graphics = Phaser.GameObjects.Graphics;

/** Fills a drop of ink of radius `size` at x, y: never quite round, drawn out by `stretch` along `angle` (radians). */
export function drawDrop(
  g: Graphics,
  x: number,
  y: number,
  size: number,
  stretch: number,
  angle: number,
  seed: number,
): void {
  const points = size > 5 ? 22 : 12;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  g.beginPath();
  for (let i = 0; i < points; i += 1) {
    const a = (i / points) * 2 * Math.PI;
    // Two slow waves, not one per corner: drops have lobes, not teeth.
    const lobes =
      0.13 * Math.sin(a * 2 + noise(seed, 1) * 6.3) + 0.1 * Math.sin(a * 3 + noise(seed, 2) * 6.3);
    const r = size * (1 + lobes);
    // Behind the flight the drop tapers to a tail.
    const along = Math.cos(a) * r * (Math.cos(a) < 0 ? stretch : 1);
    const across = (Math.sin(a) * r) / Math.sqrt(stretch);
    const px = x + along * cos - across * sin;
    const py = y + along * sin + across * cos;
    if (i === 0) g.moveTo(px, py);
    else g.lineTo(px, py);
  }
  g.closePath();
  g.fillPath();
}

/** Fills a brush stroke from x0, y0 to x1, y1, `width` at its thickest, pointed at both ends. */
export function drawStroke(g: Graphics, x0: number, y0: number, x1: number, y1: number, width: number): void {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const nx = (-(y1 - y0) / length) * (width / 2);
  const ny = ((x1 - x0) / length) * (width / 2);
  const at = (p: number, side: number): [number, number] => [
    x0 + (x1 - x0) * p + nx * side,
    y0 + (y1 - y0) * p + ny * side,
  ];
  g.beginPath();
  g.moveTo(x0, y0);
  g.lineTo(...at(0.25, 0.8));
  g.lineTo(...at(0.6, 1));
  g.lineTo(x1, y1);
  g.lineTo(...at(0.6, -1));
  g.lineTo(...at(0.25, -0.8));
  g.closePath();
  g.fillPath();
}
