import type { Session } from '../../app/session.ts';
import { openTurn } from '../../rules/open-turn.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';

/** Spots that can't be judged yet: first steps until the thread is complete, cards of a turn not yet heard. */
export function notYet({ state, bundle }: Session): readonly string[] {
  const { exhibit } = bundle.level;
  const { marks, trace } = state.value;
  if (exhibit.kind === 'map') return trace?.complete ? [] : claimIds(exhibit);
  if (exhibit.kind !== 'hearing') return [];
  const open = openTurn(exhibit, marks);
  return exhibit.turns.slice(open + 1).flatMap(({ cards }) => cards.map((card) => card.id));
}
