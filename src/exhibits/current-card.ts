import type { RequestCard } from '../rules/exhibit-schema.ts';
import type { SpotSeal } from './exhibit-props.ts';

/**
 * Index of the card on top of the stack: the one a seal is landing on (its slot must stay), else the selected one,
 * else the first without a seal, else the last.
 */
export function currentCard(
  cards: readonly RequestCard[],
  selected: string | null,
  seals: Readonly<Record<string, SpotSeal>>,
): number {
  const landing = cards.findIndex((card) => seals[card.id]?.landing);
  if (landing >= 0) return landing;
  const chosen = cards.findIndex((card) => card.id === selected);
  if (chosen >= 0) return chosen;
  const unjudged = cards.findIndex((card) => seals[card.id] === undefined);
  return unjudged >= 0 ? unjudged : cards.length - 1;
}
