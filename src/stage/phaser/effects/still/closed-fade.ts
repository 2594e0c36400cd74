import type { Animator } from '../../animator.ts';
import { fadeTime } from './fade-time.ts';

/** 结案 fades in where it lies, and is given time to be read. */
export const closedFade: Animator['close'] = async (kit, desk) => {
  const { scene, art } = kit;
  const box = kit.box(desk);
  const width = Math.min(box.width * 0.46, box.height * 0.4);
  const layers = await Promise.all([art.load('closed-backing', width), art.load('closed', width)]);
  const images = layers.map((texture) =>
    scene.add
      .image(box.cx, box.cy, texture)
      .setAngle(-6)
      .setDisplaySize(width, width * 1.3),
  );
  await kit.run(fadeTime, (t) => {
    for (const image of images) image.setAlpha(t / fadeTime);
  });
  await new Promise((resolve) => window.setTimeout(resolve, 500));
};
