import type Phaser from 'phaser';
import type { SealKind } from '../../stage-port.ts';
import { palette } from '../palette.ts';

/** The dent a seal leaves in the paper: lit below right, shaded above left. Origin: the seal's centre. */
export function drawDent(
  g: Phaser.GameObjects.Graphics,
  kind: SealKind,
  width: number,
  height: number,
  size: number,
  alpha: number,
): void {
  if (alpha <= 0) return;
  const grow = 1.5 * size;
  const w = width + grow * 2;
  const h = height + grow * 2;
  const line = (color: number, strength: number, shift: number, thickness: number) => {
    g.lineStyle(thickness * size, color, strength * alpha);
    if (kind === 'lawful') g.strokeCircle(shift, shift, Math.min(w, h) * 0.48);
    else g.strokeRoundedRect(-w / 2 + shift, -h / 2 + shift, w, h, 5 * size);
  };
  line(palette.lamp, 0.55, 1.4 * size, 1.8);
  line(palette.ink, 0.15, -0.5 * size, 1.2);
}
