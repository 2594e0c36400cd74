import { t } from '../../app/i18n.ts';
import { type CardKind, type Letter, lettersOf } from '../../cards/letter.ts';
import { Panel } from '../panel.tsx';
import { answerWord } from './answer-word.ts';

interface HandEntryProps {
  readonly seat: number;
  readonly kind: CardKind;
  /** The answer that stands; undefined if there is none or it must not be seen. */
  readonly answer: Letter | undefined;
  /** Whether there is an answer to take back. */
  readonly isRead: boolean;
  readonly onAnswer: (letter: Letter | null) => void;
  readonly onClose: () => void;
}

/** Enters one seat's answer by hand, or takes it back so that the card is read anew. */
export function HandEntry({ seat, kind, answer, isRead, onAnswer, onClose }: HandEntryProps) {
  const give = (letter: Letter | null) => {
    onAnswer(letter);
    onClose();
  };
  return (
    <Panel labelledBy="pg-hand-title" onClose={onClose}>
      <h2 id="pg-hand-title" class="pg-panel-title">
        {t('cards.seat', { seat })}
      </h2>
      <p class="pg-panel-text">{t('cards.byHand')}</p>
      <div class={`pg-hand-row pg-hand-${kind}`}>
        {lettersOf(kind).map((letter) => (
          <button
            type="button"
            key={letter}
            class={`pg-btn ${answer === letter ? 'pg-btn-ink' : ''}`}
            aria-pressed={answer === letter}
            onClick={() => give(letter)}
          >
            {answerWord(kind, letter)}
          </button>
        ))}
      </div>
      <div class="pg-panel-list">
        {isRead && (
          <button type="button" class="pg-btn" onClick={() => give(null)}>
            {t('cards.reopen')}
          </button>
        )}
        <button type="button" class="pg-btn" onClick={onClose}>
          {t('cards.close')}
        </button>
      </div>
    </Panel>
  );
}
