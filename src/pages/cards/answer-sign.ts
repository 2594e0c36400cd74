import { t } from '../../app/i18n.ts';
import type { CardKind, Letter } from '../../cards/letter.ts';

/** An answer in one character, for where many stand close together. */
export function answerSign(kind: CardKind, letter: Letter): string {
  if (kind === 'letters') return letter;
  return t(letter === 'A' ? 'cards.signLawful' : 'cards.signViolation');
}
