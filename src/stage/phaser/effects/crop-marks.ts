import type { Animator } from '../animator.ts';
import { ease } from '../ease.ts';
import { palette } from '../palette.ts';

/** Crop marks close around a chosen row in 160 ms and hand over to the ones the page keeps. */
export const cropMarks: Animator['select'] = (kit, row) => {
  const g = kit.scene.add.graphics();
  const unit = kit.unit();
  const arm = 13 * unit;
  const frame = (t: number) => {
    const box = kit.box(row);
    const p = ease.out(ease.between(t, 0, 160));
    const gap = (5 + 15 * (1 - p)) * unit;
    g.clear().setPosition(box.cx, box.cy);
    g.lineStyle(2 * unit, palette.ink, Math.min(1, t / 50) * (1 - ease.between(t, 170, 230)));
    for (const sx of [-1, 1]) {
      for (const sy of [-1, 1]) {
        const x = sx * (box.width / 2 + gap);
        const y = sy * (box.height / 2 + gap);
        g.beginPath();
        g.moveTo(x - sx * arm, y);
        g.lineTo(x, y);
        g.lineTo(x, y - sy * arm);
        g.strokePath();
      }
    }
  };
  void kit.run(230, frame).then(() => g.destroy());
};
