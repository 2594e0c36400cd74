import type { Art } from './art.ts';
import { type Box, boxOf } from './box.ts';
import type { Scene } from './entry.js';
import { overlap } from './overlap.ts';
import type { QuietLoop } from './quiet-loop.ts';

/** What an effect may use: the scene, its pictures, places in the page and time. */
export interface Kit {
  readonly scene: Scene;
  readonly root: HTMLElement;
  readonly art: Art;
  readonly loop: QuietLoop;
  /** CSS px for one px of the 390-wide design: 1 on a phone, about 2.2 on a 1920 board. */
  unit(): number;
  /** Where an element is painted now, in canvas coordinates (CSS px). */
  box(element: Element): Box;
  /** The part of it that the desk, which scrolls, lets show. */
  visibleBox(element: Element): Box;
  /** The desk, which takes shakes. */
  desk(): HTMLElement | null;
  /** Calls `frame(t)` with t from 0 to `duration` ms, once a frame; resolves at the end, never if the stage closes. */
  run(duration: number, frame: (t: number) => void): Promise<void>;
}

/** Puts the tools of a scene together. */
export function makeKit(scene: Scene, root: HTMLElement, art: Art, loop: QuietLoop): Kit {
  const canvas = scene.game.canvas;
  return {
    scene,
    root,
    art,
    loop,
    unit: () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1,
    box: (element) => boxOf(element, canvas),
    visibleBox: (element) => {
      const desk = root.querySelector('[data-desk]');
      return desk ? overlap(boxOf(element, canvas), boxOf(desk, canvas)) : boxOf(element, canvas);
    },
    desk: () => root.querySelector<HTMLElement>('[data-desk]'),
    run: (duration, frame) =>
      new Promise((resolve) => {
        loop.settleClock();
        frame(0);
        scene.tweens.addCounter({
          from: 0,
          to: duration,
          duration,
          onUpdate: (tween) => frame(tween.getValue() ?? duration),
          onComplete: () => resolve(),
        });
        loop.wake();
      }),
  };
}
