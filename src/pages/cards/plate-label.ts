import { type CardKind, letterOf } from '../../cards/letter.ts';
import type { Sighting } from '../../cards/sighting.ts';
import { answerSign } from './answer-sign.ts';

/** What is written beside a card on the plate: its number, and its answer where the class does not see it. */
export function plateLabel(kind: CardKind, { seat, turn }: Sighting, projected: boolean): string {
  const letter = projected ? null : letterOf(kind, turn);
  return letter === null ? `${seat}` : `${seat}${answerSign(kind, letter)}`;
}
