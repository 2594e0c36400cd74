import type Phaser from 'phaser';
import { pointOf, type ThreadLine } from '../../exhibits/thread-line.ts';
import { palette } from './palette.ts';

const steps = 24;

/** Draws the part of a thread from `start` to `end` (0–1 of its length), `width` px thick. */
export function drawThread(
  g: Phaser.GameObjects.Graphics,
  line: ThreadLine,
  start: number,
  end: number,
  width: number,
): void {
  if (end <= start) return;
  g.lineStyle(width, palette.cinnabar, 1).beginPath();
  for (let i = 0; i <= steps; i += 1) {
    const { x, y } = pointOf(line, start + ((end - start) * i) / steps);
    if (i === 0) g.moveTo(x, y);
    else g.lineTo(x, y);
  }
  g.strokePath();
}

/** Draws a knot of `size` px across, with the ring of paper it has on the map. */
export function drawKnot(g: Phaser.GameObjects.Graphics, x: number, y: number, size: number): void {
  g.fillStyle(palette.paper, 1).fillCircle(x, y, size * 0.68);
  g.fillStyle(palette.cinnabar, 1).fillCircle(x, y, size * 0.5);
}
