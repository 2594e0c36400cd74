import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { presentSeats } from '../../classroom/present-seats.ts';
import { sheetOf } from '../../classroom/sheet-of.ts';
import { unreadSeats } from '../../classroom/unread-seats.ts';
import { CardIcon } from '../cards/card-icon.tsx';
import { LetterList } from '../class/letter-list.tsx';
import { AnswerHands } from './answer-hands.tsx';
import type { AnswerProps } from './answer-props.ts';
import { cardAnswers } from './card-answers.ts';
import { CardReaderSheet, type ReadBy } from './card-reader-sheet.tsx';

/** Paper cards: read live, from a photo, entered by hand, or as tallies of a phone that read them by itself. */
export function AnswerCards(props: AnswerProps) {
  const { state, question, round, bundle, act } = props;
  const { id, letters, spot } = question;
  const [by, setBy] = useState<ReadBy | null>(null);
  const [keying, setKeying] = useState(false);
  const counted = sheetOf(state, id).counts[round] !== undefined;
  const unread = unreadSeats(state, id, round);
  const seats = presentSeats(state).map(Number);
  if (keying || counted) {
    return (
      <>
        <p class="pg-cl-small">{t('board.fromPhone')}</p>
        <AnswerHands {...props} />
        <button
          type="button"
          class="pg-btn"
          onClick={() => {
            setKeying(false);
            if (counted) act({ type: 'clear', turn: state.turn, question: id, round });
          }}
        >
          {t('board.toCards')}
        </button>
      </>
    );
  }
  return (
    <>
      <LetterList letters={letters} bundle={bundle} spot={spot} />
      <p class="pg-cl-progress">
        <b>{seats.length - unread.length}</b> {t('cards.readOf', { total: seats.length })}
      </p>
      {unread.length > 0 && unread.length < seats.length && (
        <p class="pg-cl-small">{t('board.unread', { seats: unread.join(t('cards.comma')) })}</p>
      )}
      <div class="pg-cl-ways">
        <button type="button" class="pg-btn pg-btn-ink" onClick={() => setBy('camera')}>
          <CardIcon id="camera" />
          {t('board.readCamera')}
        </button>
        <button type="button" class="pg-btn" onClick={() => setBy('photo')}>
          <CardIcon id="photo" />
          {t('board.readPhoto')}
        </button>
        <button type="button" class="pg-btn" onClick={() => setBy('hand')}>
          {t('board.byHand')}
        </button>
        <button type="button" class="pg-btn" onClick={() => setKeying(true)}>
          {t('board.keyPhone')}
        </button>
      </div>
      {by && (
        <CardReaderSheet
          by={by}
          onBy={setBy}
          seats={seats}
          kind={state.open?.asks === 'reason' ? 'letters' : 'verdict'}
          answers={cardAnswers(state, id, round, letters)}
          onAnswer={(seat, letter) => {
            const mark = letters.find((one) => one.letter === letter)?.mark ?? null;
            if (letter === null || mark) act({ type: 'answer', seat, question: id, mark });
          }}
          onDone={() => setBy(null)}
        />
      )}
    </>
  );
}
