import type { Animator } from '../animator.ts';
import { drawDrop } from '../draw-ink.ts';
import { ease } from '../ease.ts';
import { dotPose, inkDots, splatReach, spreadDots } from '../ink-dots.ts';
import { pressed } from '../pressed.ts';
import { sealLooks } from '../seal-looks.ts';
import { sealPlace } from '../seal-place.ts';
import { shakeDesk } from '../shake-desk.ts';
import { contact, leaving, stampPose, stampWeights } from '../stamp-pose.ts';
import { drawDent } from './draw-dent.ts';
import { drawImpact } from './draw-impact.ts';
import { drawShadow } from './draw-shadow.ts';

/** The tool's drawing: foot of the pad at 105 of 112 px, pad 52 px wide. */
const tool = { foot: 105 / 112, pad: 52, width: 80 };

const buzz = (): void => {
  try {
    navigator.vibrate?.(18);
  } catch {
    // Some web views forbid it; the stamp is felt by eye and ear then.
  }
};

let strikes = 0;

/**
 * The stamp: lifted, struck, a tremor of the desk, ink thrown off, and the seal left wet as the tool goes.
 * The page's own seal stays hidden until the tool is gone: until then the wet one is drawn here.
 */
export const stampDown: Animator['stamp'] = (kit, slot, seal, onHit) => {
  const { scene, art } = kit;
  const look = sealLooks[seal.kind];
  const weight = stampWeights[look.weight];
  const picture = `seal-${seal.kind}-${seal.variant}` as const;
  strikes += 1;
  const color = look.ink;
  const shadow = scene.add.graphics();
  const dent = scene.add.graphics();
  const wet = scene.add.image(0, 0, '').setVisible(false);
  const ink = scene.add.graphics();
  const burst = scene.add.graphics();
  const handle = scene.add.image(0, 0, art.ready(look.tool) ?? '').setOrigin(0.5, tool.foot);
  const lifted = contact + weight.rest;
  const free = lifted + leaving * 0.7;
  let hit = false;
  let handed = false;
  const { width, height, angle } = sealPlace(kit, slot);
  const size = width / 42;
  const dots = spreadDots(inkDots(look.weight, seal.variant * 97 + strikes), size, splatReach * kit.unit());
  let wiped = Number.POSITIVE_INFINITY;
  let now = 0;
  const wipe = () => {
    wiped = now;
  };
  pressed.set(slot, { width, height, angle, wipe });
  void art.load(picture, width).catch(() => {});

  const layWet = (t: number, cx: number, cy: number) => {
    const texture = art.ready(picture);
    dent.clear().setPosition(cx, cy).setRotation(angle);
    drawDent(dent, seal.kind, width, height, size, 1 - ease.between(t, 300, 680));
    if (!texture) {
      slot.style.opacity = '';
      return;
    }
    if (wet.texture.key !== texture) wet.setTexture(texture);
    // Over-inked at first; it draws into the paper as it dries.
    const fresh = 1 - ease.out(ease.between(t, 0, 260));
    const fit = Math.min(width / wet.frame.width, height / wet.frame.height);
    wet
      .setVisible(now < wiped)
      .setPosition(cx, cy)
      .setRotation(angle)
      .setScale(fit * (1 + 0.07 * fresh))
      .setAlpha(handed ? 0.9 * (1 - ease.between(t, free - lifted, free - lifted + 200)) : 1);
  };

  const frame = (t: number) => {
    now = t;
    const { cx, cy } = kit.box(slot);
    const grip = (width * 1.36) / tool.pad;
    const halfPad = (tool.pad / 2) * grip * weight.struck;
    const foot = { x: cx, y: cy + height * 0.34 };
    const pose = stampPose(t, weight);
    const since = t - contact;

    if (since >= 0 && !hit) {
      hit = true;
      slot.style.opacity = '0';
      onHit();
      buzz();
    }
    handle
      .setPosition(foot.x + pose.x * size, foot.y + pose.y * size)
      .setAngle(pose.tilt)
      .setAlpha(pose.alpha)
      .setScale(
        (tool.width * grip * pose.scaleX) / handle.width,
        (tool.width * grip * pose.scaleY) / handle.width,
      );
    shadow.clear().setPosition(foot.x, foot.y);
    drawShadow(shadow, pose.height, halfPad, size, pose.alpha);
    if (since < 0) return;

    burst.clear().setPosition(foot.x, foot.y);
    drawImpact(burst, since, halfPad, size * (look.weight === 'violation' ? 1 : 0.65), color);
    shakeDesk(kit, since, weight.shake);
    ink
      .clear()
      .setPosition(cx, cy)
      .setAlpha(1 - ease.between(t, wiped, wiped + 180));
    for (const dot of dots) {
      const { x, y, size: r, stretch, alpha } = dotPose(dot, since);
      ink.fillStyle(color, alpha);
      if (alpha > 0) drawDrop(ink, x, y, r, stretch, dot.angle, dot.seed);
    }
    if (t >= lifted) layWet(t - lifted, cx, cy);
  };

  return new Promise((resolve) => {
    const hand = () => {
      if (handed) return;
      handed = true;
      slot.style.opacity = '';
      resolve();
    };
    void kit
      .run(contact + 900, (t) => {
        if (t >= free) hand();
        frame(t);
      })
      .then(() => {
        hand();
        for (const thing of [shadow, dent, wet, ink, burst, handle]) thing.destroy();
      });
  });
};
