import { useEffect } from 'preact/hooks';
import { shuffle } from '../rules/shuffle.ts';
import {
  canStamp,
  chooseReason,
  chooseVerdict,
  type DeskModel,
  selectSpot,
  stamp,
} from './desk/desk-model.ts';

/** Spots the arrow keys walk through: those on the desk that can be chosen, in reading order. */
function stepSpot(desk: DeskModel, root: HTMLElement, step: number): void {
  const buttons = [
    ...root.querySelectorAll<HTMLElement>('button[data-spot]:not([disabled]):not([aria-disabled="true"])'),
  ];
  if (buttons.length === 0) return;
  const at = buttons.findIndex((button) => button.dataset.spot === desk.session.selected.value);
  const next =
    buttons[at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length];
  if (!next?.dataset.spot) return;
  selectSpot(desk, next.dataset.spot);
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
        const reason = shuffle(desk.session.bundle.reasons, desk.session.state.value.seed)[digit - 1];
        if (reason) chooseReason(desk, reason.id);
      } else if (event.key === 'Enter' && canStamp(desk)) stamp(desk);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk, root]);
}
