import type { HearingExhibit } from '../rules/exhibit-schema.ts';
import type { SpotSeal } from './exhibit-props.ts';

/** How a turn lies on the desk: open, folded up because all is judged, or face down. */
export type TurnState = 'heard' | 'folded' | 'later';

/**
 * How each turn lies. `open` is the turn whose turn it is (their number once all is said). A turn stays open
 * while a seal lands on it or one of its cards is chosen, so that the next is heard only when the player goes on.
 */
export function turnStates(
  turns: HearingExhibit['turns'],
  open: number,
  selected: string | null,
  seals: Readonly<Record<string, SpotSeal>>,
): readonly TurnState[] {
  const has = (test: (id: string) => boolean) =>
    turns.findIndex(({ cards }) => cards.some((card) => test(card.id)));
  const landing = has((id) => seals[id]?.landing === true);
  const chosen = has((id) => id === selected);
  const focus = landing >= 0 ? landing : chosen >= 0 ? chosen : open;
  return turns.map(({ cards }, i) => {
    const begun = cards.some((card) => seals[card.id] !== undefined);
    if (i === focus || (i === open && begun)) return 'heard';
    return cards.every((card) => seals[card.id] !== undefined) ? 'folded' : 'later';
  });
}
