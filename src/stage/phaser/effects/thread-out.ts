import { pointOf, type ThreadLine, threadLine } from '../../../exhibits/thread-line.ts';
import type { Animator } from '../animator.ts';
import { drawKnot, drawThread } from '../draw-thread.ts';
import { ease } from '../ease.ts';

const grow = 220;
const settle = 120;
const tremble = 160;
const snap = 180;

/** The line with its middle swung aside by `by` px. */
const swung = (line: ThreadLine, by: number): ThreadLine => {
  const length = Math.hypot(line.x2 - line.x1, line.y2 - line.y1) || 1;
  const [nx, ny] = [-(line.y2 - line.y1) / length, (line.x2 - line.x1) / length];
  return { ...line, cx: line.cx + nx * by, cy: line.cy + ny * by };
};

/**
 * The thread runs out in 220 ms. Where it holds, its knot settles; where it does not, it pulls tight,
 * trembles, and snaps back in 180 ms, leaving an end at either side.
 */
export const threadOut: Animator['thread'] = async (kit, from, to, holds) => {
  const g = kit.scene.add.graphics();
  const unit = kit.unit();
  const width = 3.2 * unit;
  const knot = 11.5 * unit;
  const line = () => threadLine(kit.box(from), kit.box(to));
  const start = (now: ThreadLine) => drawKnot(g, now.x1, now.y1, knot);

  await kit.run(grow, (t) => {
    const now = line();
    const p = ease.out(t / grow);
    const { x, y } = pointOf(now, p);
    g.clear();
    drawThread(g, now, 0, p, width);
    start(now);
    drawKnot(g, x, y, knot * 0.7);
  });
  if (holds) {
    await kit.run(settle, (t) => {
      const now = line();
      g.clear();
      drawThread(g, now, 0, 1, width);
      start(now);
      drawKnot(
        g,
        now.x2,
        now.y2,
        knot * (0.7 + 0.3 * ease.out(t / settle) + 0.35 * Math.sin((Math.PI * t) / settle)),
      );
    });
  } else {
    await kit.run(tremble, (t) => {
      const now = swung(line(), 5 * unit * Math.sin((t / tremble) * 6 * Math.PI) * (1 - t / tremble));
      g.clear();
      drawThread(g, now, 0, 1, width * (1 - 0.3 * (t / tremble)));
      start(now);
      drawKnot(g, now.x2, now.y2, knot * 0.7);
    });
    await kit.run(snap, (t) => {
      const p = ease.out(t / snap);
      const now = swung(line(), 9 * unit * p);
      g.clear();
      drawThread(g, now, 0, 0.5 - 0.16 * p, width * 0.8);
      drawThread(g, now, 0.5 + 0.2 * p, 1, width * 0.8);
      start(now);
    });
  }
  // The page draws it from here on, one frame later.
  void kit.run(60, () => {}).then(() => g.destroy());
};
