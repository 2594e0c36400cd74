import type { Animator } from '../animator.ts';
import { drawStroke } from '../draw-ink.ts';
import { ease } from '../ease.ts';
import { palette } from '../palette.ts';
import { sealPlace } from '../seal-place.ts';

/** Gold ticks around a right seal, like the rays over the owl's head; over in 300 ms. */
export const sparkle: Animator['right'] = async (kit, slot) => {
  const g = kit.scene.add.graphics();
  await kit.run(300, (t) => {
    const place = sealPlace(kit, slot);
    const size = Math.max(place.width, place.height) / 46;
    const p = ease.between(t, 0, 300);
    const near = Math.max(place.width, place.height) / 2 + (3 + 7 * ease.out(p)) * size;
    g.clear().setPosition(place.cx, place.cy);
    g.fillStyle(palette.gold, 1 - ease.between(p, 0.7, 1));
    for (let i = 0; i < 9; i += 1) {
      const angle = -Math.PI / 2 + (i / 9) * 2 * Math.PI;
      const long = (i % 2 ? 8 : 14) * size;
      const tip = near + long * Math.sin(Math.PI * Math.min(1, 0.25 + p * 0.75));
      drawStroke(
        g,
        Math.cos(angle) * near,
        Math.sin(angle) * near,
        Math.cos(angle) * tip,
        Math.sin(angle) * tip,
        2.7 * size,
      );
    }
  });
  g.destroy();
};
