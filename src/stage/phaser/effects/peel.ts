import type { Animator } from '../animator.ts';
import { drawStroke } from '../draw-ink.ts';
import { ease } from '../ease.ts';
import { palette } from '../palette.ts';
import { pressed } from '../pressed.ts';
import { sealLooks } from '../seal-looks.ts';
import { sealPlace } from '../seal-place.ts';

/** A wrong seal comes off: folded back from its foot like a sticker, and the paper keeps a crease. 180 ms. */
export const peel: Animator['wrong'] = async (kit, slot, seal) => {
  const { scene, art } = kit;
  const trace = pressed.get(slot);
  const { width, height, angle } = trace ?? sealPlace(kit, slot);
  const texture = seal
    ? await art.load(`seal-${seal.kind}-${seal.variant}`, width).catch(() => undefined)
    : undefined;
  const { reverse } = sealLooks[seal?.kind ?? 'violation'];
  const back = scene.add.graphics();
  const front = texture ? scene.add.image(0, 0, texture) : undefined;
  const flap = scene.add.graphics();
  slot.style.opacity = '0';
  trace?.wipe();

  await kit.run(180, (t) => {
    const { cx, cy } = kit.box(slot);
    const p = ease.between(t, 0, 180);
    const gone = ease.inOut(p);
    // The fold climbs from the foot; what has come off stands up beyond it, foreshortened, and blows away.
    const fold = height / 2 - height * gone;
    const lift = Math.min(height * gone, height * 0.55) * (1 - 0.4 * gone);
    if (front) {
      const fit = Math.min(width / front.frame.width, height / front.frame.height);
      front.setPosition(cx, cy).setRotation(angle).setScale(fit);
      front.setCrop(0, 0, front.frame.width, front.frame.height * (1 - gone));
    }
    flap
      .clear()
      .setPosition(cx, cy)
      .setRotation(angle - 0.1 * gone);
    const lean = width * 0.12 * gone;
    const corners = [
      [-width / 2, fold],
      [width / 2, fold],
      [width / 2 + lean * 0.4, fold - lift],
      [-width / 2 + lean, fold - lift * 0.86],
    ] as const;
    const body = () => {
      flap.beginPath();
      flap.moveTo(corners[0][0], corners[0][1]);
      for (const [x, y] of corners) flap.lineTo(x, y);
      flap.closePath();
    };
    flap.fillStyle(reverse, 1 - ease.between(p, 0.75, 1));
    body();
    flap.fillPath();
    flap.lineStyle(Math.max(1, width / 40), palette.ink, 0.85 * (1 - ease.between(p, 0.75, 1)));
    body();
    flap.strokePath();

    back.clear().setPosition(cx, cy).setRotation(angle);
    const w = width / 44;
    const reach = (width / 2) * ease.out(p * 1.4);
    back.fillStyle(palette.faded, 0.75 * p);
    drawStroke(back, -reach, 9 * w, reach * 0.9, 2 * w, 1.8 * w);
    drawStroke(back, -reach * 0.2, 5 * w, reach * 0.5, 15 * w, 1.4 * w);
    back.fillStyle(palette.lamp, 0.9 * p);
    drawStroke(back, -reach, 11 * w, reach * 0.9, 4 * w, 1.6 * w);
  });
  slot.style.opacity = '';
  front?.destroy();
  flap.destroy();
  void kit.run(220, (t) => back.setAlpha(1 - t / 220)).then(() => back.destroy());
};
