import type { ExhibitWords, SpotSeal } from './exhibit-props.ts';

/** A spot's accessible name: its own words, then what the player did with it; never whether that was right. */
export function spotName(
  own: string,
  seal: SpotSeal | undefined,
  words: Pick<ExhibitWords, 'unjudged' | 'stampedViolation' | 'stampedLawful'>,
): string {
  if (!seal) return `${own} ${words.unjudged}`;
  return `${own} ${seal.kind === 'violation' ? words.stampedViolation : words.stampedLawful}`;
}
