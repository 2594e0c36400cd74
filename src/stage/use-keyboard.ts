import { useEffect } from 'preact/hooks';
import {
  canStamp,
  chooseReason,
  chooseVerdict,
  type DeskModel,
  selectSpot,
  stamp,
} from './desk/desk-model.ts';
import { offeredReasons } from './desk/offered-reasons.ts';

/** Spots the arrow keys walk through: those on the desk that can be chosen, in reading order. */
function stepSpot(desk: DeskModel, root: HTMLElement, step: number): void {
  const buttons = [
    ...root.querySelectorAll<HTMLElement>(
      'button[data-spot]:not([disabled]):not([aria-disabled="true"]), button[data-node]',
    ),
  ];
  if (buttons.length === 0) return;
  const idOf = (button: HTMLElement | undefined) => button?.dataset.spot ?? button?.dataset.node;
  const at = buttons.findIndex((button) => idOf(button) === desk.session.selected.value);
  const next =
    buttons[at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length];
  const id = idOf(next);
  if (!next || !id) return;
  selectSpot(desk, id);
  next.focus({ preventScroll: true });
}

/**
 * The keys of a level: ↑↓ walk the spots, ← lawful, → violation, digits pick a reason, Enter stamps.
 * Keys pressed inside a form control or with a modifier are left alone, as are all keys in a maze's walk.
 */
export function useKeyboard(desk: DeskModel | null, root: () => HTMLElement | null): void {
  useEffect(() => {
    if (!desk) return;
    const onKey = (event: KeyboardEvent) => {
      const element = root();
      const { mechanic, phase } = desk.session.state.value;
      const busy =
        desk.rulebook.value || (mechanic === 'maze' && phase === 'judging') || phase === 'finished';
      const inside =
        event.target === document.body || (event.target instanceof Node && element?.contains(event.target));
      if (!element || busy || !inside || event.ctrlKey || event.metaKey || event.altKey) return;
      const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
      if (event.key === 'ArrowDown') stepSpot(desk, element, 1);
      else if (event.key === 'ArrowUp') stepSpot(desk, element, -1);
      else if (event.key === 'ArrowLeft' && phase === 'judging') chooseVerdict(desk, 'lawful');
      else if (event.key === 'ArrowRight') chooseVerdict(desk, 'violation');
      else if (digit > 0) {
        const reason = offeredReasons(desk.session, desk.session.selected.value ?? '')[digit - 1];
        if (reason) chooseReason(desk, reason.id);
      } else if (event.key === 'Enter' && canStamp(desk)) stamp(desk);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk, root]);
}
