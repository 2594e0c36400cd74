import type { Animator } from '../../animator.ts';
import { palette } from '../../palette.ts';
import { fadeTime } from './fade-time.ts';

/** The new screen shows through a blank sheet that fades. */
export const pageFade: Animator['turn'] = (kit, screen) => {
  const g = kit.scene.add.graphics();
  const draw = (t: number) => {
    const { x, y, width, height } = kit.visibleBox(screen);
    g.clear()
      .fillStyle(palette.paper, 1 - t / fadeTime)
      .fillRect(x, y, width, height);
  };
  void kit.run(fadeTime, draw).then(() => g.destroy());
};
