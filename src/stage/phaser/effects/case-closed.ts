import type { Animator } from '../animator.ts';
import { bezier } from '../bezier.ts';
import { drawDrop } from '../draw-ink.ts';
import { ease } from '../ease.ts';
import { noise } from '../noise.ts';
import { palette } from '../palette.ts';
import { shakeDesk } from '../shake-desk.ts';

/** Contact, ms after the cue. */
const landing = 260;

const fall = bezier(0.7, 0, 1, 0.5);

interface Blot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
}

/** Four splats off the seal's corners: one blot each, with spray behind it. Places in half sides of the seal. */
const blots: readonly Blot[] = [0, 1, 2, 3].flatMap((corner) => {
  const sx = corner % 2 ? 1 : -1;
  const sy = corner < 2 ? -1 : 1;
  const angle = Math.atan2(sy * 1.1, sx) + (noise(corner, 1) - 0.5) * 0.5;
  return Array.from({ length: 7 }, (_, i) => {
    const far = i === 0 ? 1.6 : 1.62 + noise(corner, i) * 1.05;
    const turn = angle + (i === 0 ? 0 : (noise(corner, i + 20) - 0.5) * 0.75);
    return {
      x: Math.cos(turn) * far,
      y: Math.sin(turn) * far,
      size: i === 0 ? 0.058 : 0.012 + noise(corner, i + 40) ** 2 * 0.034,
      angle: turn,
    };
  });
});

/** 结案: a seal the size of the desk's middle, held over it, dropped with all its weight; it stays. About 700 ms. */
export const caseClosed: Animator['close'] = async (kit, desk) => {
  const { scene, art } = kit;
  const box = kit.box(desk);
  const width = Math.min(box.width * 0.46, box.height * 0.4);
  const height = width * 1.3;
  const [texture, paper] = await Promise.all([
    art.load('closed', width * 1.2),
    art.load('closed-backing', width),
  ]);
  const backing = scene.add.image(0, 0, paper).setVisible(false);
  const ink = scene.add.graphics();
  const seal = scene.add.image(0, 0, texture).setAngle(-6);
  let cx = box.cx;
  let cy = box.cy;

  await kit.run(700, (t) => {
    const place = kit.box(desk);
    ({ cx, cy } = place);
    const since = t - landing;
    const up = ease.out(ease.between(t, 0, 170));
    const down = fall(ease.between(t, 170, landing));
    const settled = ease.out(ease.between(since, 0, 120));
    const scale = since < 0 ? (1.5 + 0.2 * up) * (1 - down) + 0.95 * down : 0.95 + 0.05 * settled;
    const rise = width * 0.16 * up * (1 - down);
    seal
      .setPosition(cx, cy - rise)
      .setAngle(-6 + 7 * (1 - down))
      .setAlpha(since < 0 ? ease.between(t, 0, 110) * (0.55 + 0.45 * down) : 1)
      .setDisplaySize(width * scale, height * scale);

    ink.clear();
    if (since < 0) return;
    shakeDesk(kit, since * 0.75, 6);
    backing
      .setVisible(true)
      .setPosition(cx, cy)
      .setAngle(seal.angle)
      .setDisplaySize(width * scale, height * scale);
    ink.setPosition(cx, cy).setAngle(-6).fillStyle(palette.cinnabar, 0.94);
    const p = ease.out(ease.between(since, 0, 240));
    for (const [i, blot] of blots.entries()) {
      const reach = 0.55 + 0.45 * p;
      const x = blot.x * reach * (width / 2);
      const y = blot.y * reach * (height / 2) * 0.82;
      drawDrop(ink, x, y, blot.size * width * (0.6 + 0.4 * p), 1 + 2 * (1 - p) + 0.2, blot.angle, i * 7);
    }
  });
};
