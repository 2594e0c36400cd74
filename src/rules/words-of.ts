import type { Exhibit } from './exhibit-schema.ts';
import { blocksOfExhibit, cardsOfHearing } from './walk-exhibit.ts';

const textsOf = (thing: object): string =>
  Object.values(thing)
    .filter((value) => typeof value === 'string')
    .join('');

/** All that a judgeable thing says, joined without spaces; empty if the exhibit has no such thing. */
export function wordsOf(exhibit: Exhibit, id: string): string {
  const named = <T extends { readonly id: string }>(things: readonly T[]) =>
    things.find((thing) => thing.id === id);
  switch (exhibit.kind) {
    case 'requests': {
      const card = named(exhibit.cards);
      return card ? `${card.ask}${card.purpose}${card.moment}${card.refusal}` : '';
    }
    case 'hearing': {
      const card = named(cardsOfHearing(exhibit));
      return card ? `${card.title}${card.text}` : '';
    }
    case 'map': {
      const node = named(exhibit.nodes);
      if (node) return node.record.map((line) => `${line.label}${line.value}`).join('');
      const step = named(exhibit.steps);
      return step ? `${step.title}${step.text}` : '';
    }
    default: {
      const block = named(blocksOfExhibit(exhibit));
      return block ? textsOf(block) : '';
    }
  }
}
