import { t } from '../../app/i18n.ts';
import type { CardKind, Letter } from '../../cards/letter.ts';

/** What an answer is called: 合规 and 违规 on verdict cards, else its letter. */
export function answerWord(kind: CardKind, letter: Letter): string {
  if (kind === 'letters') return letter;
  return t(letter === 'A' ? 'play.lawful' : 'play.violation');
}
