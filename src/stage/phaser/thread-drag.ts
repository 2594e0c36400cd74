import type Phaser from 'phaser';
import { type Cell, threadLine } from '../../exhibits/thread-line.ts';
import type { StageIntent } from '../stage-port.ts';
import { drawKnot, drawThread } from './draw-thread.ts';
import type { Kit } from './kit.ts';
import { palette } from './palette.ts';

/** How far a finger moves before it draws the thread out, CSS px. */
const slack = 8;

interface Drag {
  readonly id: number;
  readonly end: HTMLElement;
  pulling: boolean;
}

/** A cell of no size under the finger: the thread ends in it. */
const spot = (x: number, y: number): Cell => ({ x, y, width: 0, height: 0 });

/** Lets the end of the thread be drawn by mouse or finger from its cell to a node, where letting go ties it. */
export function dragThread(kit: Kit, onIntent: (intent: StageIntent) => void): void {
  const { input, scale } = kit.scene;
  const canvas = kit.scene.game.canvas;
  const g = kit.scene.add.graphics();
  let held: Drag | null = null;

  const at = (pointer: Phaser.Input.Pointer) => ({
    x: pointer.x / scale.displayScale.x,
    y: pointer.y / scale.displayScale.y,
  });
  const nodeAt = (x: number, y: number): HTMLElement | null => {
    const { left, top } = canvas.getBoundingClientRect();
    return document.elementFromPoint(left + x, top + y)?.closest<HTMLElement>('[data-node]') ?? null;
  };
  const draw = (drag: Drag, x: number, y: number) => {
    const unit = kit.unit();
    const over = nodeAt(x, y);
    const from = kit.box(drag.end);
    g.clear();
    if (over && over !== drag.end) {
      const box = kit.box(over);
      g.lineStyle(2.5 * unit, palette.ink, 1);
      g.strokeRoundedRect(
        box.x - 3 * unit,
        box.y - 3 * unit,
        box.width + 6 * unit,
        box.height + 6 * unit,
        6 * unit,
      );
    }
    const line = threadLine(from, spot(x, y));
    drawThread(g, { ...line, x2: x, y2: y }, 0, 1, 3.2 * unit);
    drawKnot(g, line.x1, line.y1, 11.5 * unit);
    drawKnot(g, x, y, 11.5 * unit);
    kit.loop.once();
  };
  const release = (drop: HTMLElement | null) => {
    const drag = held;
    held = null;
    if (!drag?.pulling) return;
    g.clear();
    kit.loop.once();
    const node = drop && drop !== drag.end ? drop.dataset.node : undefined;
    if (node) onIntent({ type: 'tie', node });
  };

  // The canvas takes no pointers itself, so to Phaser every press in the page is outside it.
  input.on('pointerdownoutside', (pointer: Phaser.Input.Pointer) => {
    const { target } = pointer.event;
    if (held || !(target instanceof Element)) return;
    if (pointer.event instanceof MouseEvent && pointer.event.button !== 0) return;
    const end = target.closest<HTMLElement>('[data-cell].is-end');
    if (end) held = { id: pointer.id, end, pulling: false };
  });
  input.on('pointermove', (pointer: Phaser.Input.Pointer) => {
    if (!held || pointer.id !== held.id) return;
    // The button was let go outside the page.
    if (!pointer.wasTouch && !(pointer.event as MouseEvent).buttons) return release(null);
    const { x, y } = at(pointer);
    const far = Math.hypot(pointer.x - pointer.downX, pointer.y - pointer.downY) / scale.displayScale.x;
    if (!held.pulling && far < slack) return;
    held.pulling = true;
    getSelection()?.removeAllRanges();
    draw(held, x, y);
  });
  // The browser must not make a fling of a quick release: it would swallow the next tap.
  // Phaser, which heard of the move first, would ignore one that is prevented already.
  const keep = (event: TouchEvent) => {
    if (held && event.cancelable) event.preventDefault();
  };
  kit.root.addEventListener('touchmove', keep, { passive: false });
  kit.scene.events.once('destroy', () => kit.root.removeEventListener('touchmove', keep));
  input.on('pointerupoutside', (pointer: Phaser.Input.Pointer) => {
    if (!held || pointer.id !== held.id) return;
    const { x, y } = at(pointer);
    release(pointer.wasCanceled ? null : nodeAt(x, y));
  });
}
