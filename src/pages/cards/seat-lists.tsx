import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { answerWord } from './answer-word.ts';
import type { CardProps } from './card-props.ts';
import { HandEntry } from './hand-entry.tsx';
import { SeatChips } from './seat-chips.tsx';

/** How many were read, which seats are missing, and any seat by hand. */
export function SeatLists({ seats, kind, answers, onAnswer, projected = false }: CardProps) {
  const [open, setOpen] = useState<number | null>(null);
  const unread = seats.filter((seat) => !answers.has(seat));
  const read = seats.filter((seat) => answers.has(seat));
  const word = (seat: number) => {
    const answer = answers.get(seat);
    return answer ? answerWord(kind, answer) : '';
  };
  return (
    <>
      <p class="pg-read-count">
        <b>{read.length}</b>
        <span>{t('cards.readOf', { total: seats.length })}</span>
      </p>
      {unread.length > 0 ? (
        <section class="pg-unread">
          <h2>{t('cards.unread', { n: unread.length })}</h2>
          <p class="pg-cards-small">{t('cards.unreadHint')}</p>
          <SeatChips seats={unread} nameOf={(seat) => t('cards.enterSeat', { seat })} onPick={setOpen} />
        </section>
      ) : (
        <p class="pg-read-all" role="status">
          {t('cards.allRead')}
        </p>
      )}
      {read.length > 0 && (
        <details class="pg-change">
          <summary>{t('cards.change', { n: read.length })}</summary>
          <SeatChips
            seats={read}
            nameOf={(seat) =>
              projected
                ? t('cards.changeSeat', { seat })
                : t('cards.changeFrom', { seat, answer: word(seat) })
            }
            noteOf={projected ? undefined : word}
            onPick={setOpen}
          />
        </details>
      )}
      {open !== null && (
        <HandEntry
          seat={open}
          kind={kind}
          answer={projected ? undefined : answers.get(open)}
          isRead={answers.has(open)}
          onAnswer={(letter) => onAnswer(open, letter)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
