import type { ExhibitWords, SealKind, SpotSeal } from './exhibit-props.ts';

type SealWords = Pick<
  ExhibitWords,
  'unjudged' | 'stampedViolation' | 'stampedLawful' | 'stampedObjection' | 'stampedDoable' | 'stampedDropped'
>;

const said: Readonly<Record<SealKind, keyof SealWords>> = {
  violation: 'stampedViolation',
  lawful: 'stampedLawful',
  objection: 'stampedObjection',
  doable: 'stampedDoable',
  dropped: 'stampedDropped',
};

/** A spot's accessible name: its own words, then what the player did with it; never whether that was right. */
export function spotName(own: string, seal: SpotSeal | undefined, words: SealWords): string {
  return `${own} ${words[seal ? said[seal.kind] : 'unjudged']}`;
}
