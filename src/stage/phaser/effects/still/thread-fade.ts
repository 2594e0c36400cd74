import { threadLine } from '../../../../exhibits/thread-line.ts';
import type { Animator } from '../../animator.ts';
import { drawKnot, drawThread } from '../../draw-thread.ts';
import { fadeTime } from './fade-time.ts';

/** The thread fades in; where it does not hold, it fades out again. Nothing moves. */
export const threadFade: Animator['thread'] = async (kit, from, to, holds) => {
  const g = kit.scene.add.graphics();
  const unit = kit.unit();
  const draw = () => {
    const line = threadLine(kit.box(from), kit.box(to));
    g.clear();
    drawThread(g, line, 0, 1, 3.2 * unit);
    drawKnot(g, line.x1, line.y1, 11.5 * unit);
    drawKnot(g, line.x2, line.y2, 11.5 * unit);
  };
  await kit.run(fadeTime, (t) => {
    draw();
    g.setAlpha(t / fadeTime);
  });
  if (!holds) await kit.run(fadeTime, (t) => g.setAlpha(1 - t / fadeTime));
  void kit.run(60, () => {}).then(() => g.destroy());
};
