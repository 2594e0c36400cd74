import type { UiKey } from '../../app/i18n.ts';
import {
  closeCase,
  type DeskModel,
  followingSpot,
  nextSpot,
  selectSpot,
  unjudgedSpots,
} from './desk-model.ts';

/** Where the player goes after a mark, and what the button says. */
export function nextMove(desk: DeskModel): { readonly label: UiKey; readonly go: () => void } {
  const { exhibit } = desk.session.bundle.level;
  const next = followingSpot(desk);
  if (!next) {
    // What is left opens only with the thread.
    if (unjudgedSpots(desk).length > 0) return { label: 'trace.keepTying', go: () => selectSpot(desk, null) };
    return { label: 'play.close', go: () => closeCase(desk) };
  }
  const go = () => nextSpot(desk);
  if (exhibit.kind === 'requests') return { label: 'play.nextCard', go };
  if (exhibit.kind !== 'hearing') return { label: 'play.next', go };
  const turnOf = (id: string | null) =>
    exhibit.turns.findIndex(({ cards }) => cards.some((card) => card.id === id));
  const same = turnOf(next) === turnOf(desk.session.selected.value);
  return { label: same ? 'claim.next' : 'claim.nextTurn', go };
}
