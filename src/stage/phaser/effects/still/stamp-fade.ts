import type { Animator } from '../../animator.ts';
import { drawDrop } from '../../draw-ink.ts';
import { dotPose, inkDots, splatReach, splatTime, spreadDots } from '../../ink-dots.ts';
import { sealLooks } from '../../seal-looks.ts';
import { sealPlace } from '../../seal-place.ts';
import { fadeTime } from './fade-time.ts';

/** The seal is there, its drops with it; the drops fade. Nothing moves. */
export const stampFade: Animator['stamp'] = async (kit, slot, seal, onHit) => {
  const ink = kit.scene.add.graphics();
  const look = sealLooks[seal.kind];
  const size = sealPlace(kit, slot).width / 42;
  const dots = spreadDots(inkDots(look.weight, seal.variant * 97), size, splatReach * kit.unit());
  slot.style.opacity = '0';
  onHit();
  const draw = (alpha: number) => {
    const box = kit.box(slot);
    ink.clear().setPosition(box.cx, box.cy).fillStyle(look.ink, alpha);
    for (const dot of dots) {
      const { x, y, size: r } = dotPose(dot, splatTime);
      drawDrop(ink, x, y, r, 1, dot.angle, dot.seed);
    }
  };
  await kit.run(fadeTime, (t) => {
    slot.style.opacity = String(t / fadeTime);
    draw((0.94 * t) / fadeTime);
  });
  slot.style.opacity = '';
  void kit.run(fadeTime, (t) => draw(0.94 * (1 - t / fadeTime))).then(() => ink.destroy());
};
