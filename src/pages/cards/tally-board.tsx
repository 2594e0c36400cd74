import { t } from '../../app/i18n.ts';
import type { CardKind, Letter } from '../../cards/letter.ts';
import { tallyOf } from '../../cards/tally.ts';
import { answerWord } from './answer-word.ts';

interface TallyBoardProps {
  readonly kind: CardKind;
  readonly seats: readonly number[];
  readonly answers: ReadonlyMap<number, Letter>;
}

/** How many gave each answer, large, to be keyed into the board by hand. */
export function TallyBoard({ kind, seats, answers }: TallyBoardProps) {
  return (
    <>
      <dl class={`pg-tally pg-tally-${kind}`}>
        {tallyOf(kind, answers).map(({ letter, count }) => (
          <div key={letter}>
            <dt>{answerWord(kind, letter)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p class="pg-tally-rest">{t('cards.tallyRest', { read: answers.size, total: seats.length })}</p>
    </>
  );
}
