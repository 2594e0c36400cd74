import type Phaser from 'phaser';
import type { Mark } from '../../rules/state.ts';
import type { StageIntent } from '../stage-port.ts';
import type { Animator, CardPose } from './animator.ts';
import { dragPose, releaseAt } from './drag-pose.ts';
import { cardTransform } from './effects/card-transform.ts';
import type { Kit } from './kit.ts';

/** Starting on one of these, a press belongs to it and not to the card. */
const controls = 'a, button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** How far a finger moves before it is clear which way it goes, CSS px. */
const slack = 8;

/** What dragging needs to know about its scene. */
export interface CardDrag {
  readonly kit: Kit;
  readonly animator: Animator;
  card(): HTMLElement | null;
  onIntent(intent: StageIntent): void;
  /** Where each card was left; kept up to date. */
  readonly poses: WeakMap<HTMLElement, CardPose>;
  /** True for a card that has been ruled on. */
  isFixed(card: HTMLElement): boolean;
}

/** Lets the request card be dragged sideways by mouse or finger: left is lawful, right a violation. */
export function dragCard({ kit, animator, card, onIntent, poses, isFixed }: CardDrag): void {
  const { input, scale } = kit.scene;
  let held: { card: HTMLElement; id: number; start: number; sideways: boolean } | null = null;
  let busy = false;

  const set = (element: HTMLElement, next: CardPose) => {
    element.style.transform = cardTransform(next);
    poses.set(element, next);
  };
  const poseOf = (element: HTMLElement): CardPose => poses.get(element) ?? { x: 0, tilt: 0 };
  const travel = (pointer: Phaser.Input.Pointer) => ({
    x: (pointer.x - pointer.downX) / scale.displayScale.x,
    y: (pointer.y - pointer.downY) / scale.displayScale.y,
  });
  const settle = async (element: HTMLElement, to: CardPose) => {
    busy = true;
    await animator.cardTo(kit, element, poseOf(element), to);
    busy = false;
    set(element, to);
  };
  const release = (cancelled: boolean) => {
    const drag = held;
    held = null;
    if (!drag?.sideways) return;
    drag.card.style.userSelect = '';
    const width = drag.card.offsetWidth;
    const verdict: Mark['verdict'] | null = cancelled ? null : releaseAt(poseOf(drag.card).x, width);
    if (verdict) {
      const side = verdict === 'lawful' ? -1 : 1;
      void settle(drag.card, { x: side * width * 0.12, tilt: side * animator.tilt });
      onIntent({ type: 'swipe', verdict });
    } else {
      void settle(drag.card, { x: 0, tilt: 0 });
      onIntent({ type: 'lean', amount: 0 });
    }
  };

  // The canvas takes no pointers itself, so to Phaser every press in the page is outside it.
  input.on('pointerdownoutside', (pointer: Phaser.Input.Pointer) => {
    const element = card();
    const target = pointer.event.target;
    if (held || busy || !element || !(target instanceof Element)) return;
    if (!element.contains(target) || target.closest(controls) || isFixed(element)) return;
    if (pointer.event instanceof MouseEvent && pointer.event.button !== 0) return;
    held = { card: element, id: pointer.id, start: poseOf(element).x, sideways: false };
  });
  input.on('pointermove', (pointer: Phaser.Input.Pointer) => {
    if (!held || pointer.id !== held.id) return;
    // The button was let go outside the page.
    if (!pointer.wasTouch && !(pointer.event as MouseEvent).buttons) return release(true);
    const { x, y } = travel(pointer);
    if (!held.sideways) {
      if (Math.max(Math.abs(x), Math.abs(y)) < slack) return;
      if (Math.abs(y) > Math.abs(x)) {
        held = null;
        return;
      }
      held.sideways = true;
      held.card.style.userSelect = 'none';
      getSelection()?.removeAllRanges();
    }
    const next = dragPose(held.start + x, held.card.offsetWidth, animator.tilt);
    set(held.card, next);
    onIntent({ type: 'lean', amount: next.amount });
  });
  input.on('pointerupoutside', (pointer: Phaser.Input.Pointer) => {
    if (held && pointer.id === held.id) release(pointer.wasCanceled);
  });
}
