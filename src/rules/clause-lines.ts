import type { Exhibit, RequestCard } from './exhibit-schema.ts';
import { blocksOfExhibit } from './walk-exhibit.ts';

/** A line of something judgeable; `caption` names the row of a request card. */
export interface ClauseLine {
  readonly caption: 'ask' | 'purpose' | 'moment' | 'refusal' | null;
  readonly text: string;
}

const captions = ['ask', 'purpose', 'moment', 'refusal'] as const;
const plain = (text: string): ClauseLine => ({ caption: null, text });

/** The four rows of a request card. */
export const requestLines = (card: RequestCard): readonly ClauseLine[] =>
  captions.map((caption) => ({ caption, text: card[caption] }));

/**
 * What a row of a phone or a paper, or a request card, says, line by line as it is read. Empty for anything else,
 * and for an id that is not there.
 */
export function clauseLines(exhibit: Exhibit, id: string): readonly ClauseLine[] {
  if (exhibit.kind === 'requests') {
    const card = exhibit.cards.find((one) => one.id === id);
    return card ? requestLines(card) : [];
  }
  const block = blocksOfExhibit(exhibit).find((one) => one.id === id) as
    | Readonly<Record<string, unknown>>
    | undefined;
  if (!block) return [];
  const line = (...names: string[]) =>
    names.flatMap((name) => (typeof block[name] === 'string' ? block[name] : [])).join('　');
  return [
    line('app', 'who', 'date', 'label', 'value', 'price'),
    line('left', 'right'),
    line('text'),
    line('note', 'hint'),
  ]
    .filter((text) => text !== '')
    .map(plain);
}
