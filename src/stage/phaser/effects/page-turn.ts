import type { Animator } from '../animator.ts';
import { ease } from '../ease.ts';
import { palette } from '../palette.ts';

/** A blank sheet is drawn off the screen to the left in 260 ms, the new one under it. */
export const pageTurn: Animator['turn'] = (kit, screen) => {
  const g = kit.scene.add.graphics();
  const unit = kit.unit();
  const frame = (t: number) => {
    const box = kit.visibleBox(screen);
    const edge = box.width * (1 - ease.inOut(ease.between(t, 0, 260)));
    const curl = Math.min(edge, 26 * unit * Math.sin(Math.PI * Math.min(1, t / 260)));
    g.clear().setPosition(box.x, box.y);
    g.fillStyle(palette.paper, 1).fillRect(0, 0, edge, box.height);
    g.fillStyle(0xebddbe, 1).fillRect(edge - curl, 0, curl, box.height);
    g.fillStyle(palette.ink, 1).fillRect(edge - 0.75 * unit, 0, 1.5 * unit, box.height);
    g.fillRect(edge - curl, 0, 0.75 * unit, box.height);
    g.fillStyle(palette.ink, 0.4);
    for (let y = 3 * unit, row = 0; y < box.height; y += 4 * unit, row += 1) {
      for (let column = 0; column < 3; column += 1) {
        const x = edge + (3 + column * 4 + (row % 2) * 2) * unit;
        if (x < box.width && edge > 1) g.fillCircle(x, y, (0.95 - column * 0.22) * unit);
      }
    }
  };
  void kit.run(260, frame).then(() => g.destroy());
};
