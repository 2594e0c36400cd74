import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { isRight } from '../../rules/judge.ts';
import { Citations } from './citations.tsx';
import type { DeskModel } from './desk-model.ts';
import { fetchKey } from './fetch-key.ts';
import { headlineOf } from './headline-of.ts';
import { Icon } from './icon.tsx';
import { nextMove } from './next-move.ts';
import { nodeOf } from './node-of.ts';
import { questionOf } from './question-of.ts';
import { RecordCard } from './record-card.tsx';
import { SheetScroll } from './sheet-scroll.tsx';
import { TieRow } from './tie-row.tsx';

/** The key is on its way, or could not be had; the mark is kept either way. */
function KeyWait({ desk }: { desk: DeskModel }) {
  if (!desk.keyFailed.value) return <p class="sheet-wait">{t('play.fetchingKey')}</p>;
  return (
    <>
      <p class="sheet-wait">{t('play.keyFailed')}</p>
      <button type="button" class="btn-text" onClick={() => fetchKey(desk)}>
        {t('play.retry')}
      </button>
    </>
  );
}

/** What the player learns after a mark: a word when right (the why on tap), the whole why when wrong. */
export function FeedbackPanel({ desk, spot }: { desk: DeskModel; spot: string }) {
  const { session } = desk;
  const [open, setOpen] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    setOpen(false);
    next.current?.focus({ preventScroll: true });
  }, [spot]);
  const key = session.key.value;
  const answer = key?.spots[spot];
  const outcome = session.outcomeOf(spot);
  // In a set nothing is told before all of it is closed.
  const later = session.state.value.feedback === 'end';
  const question = questionOf(session, spot);
  const move = nextMove(desk);
  const node = nodeOf(session, spot);
  const right = outcome !== null && isRight(outcome);
  const showWhy = open || (outcome !== null && !right);
  const reason =
    answer?.verdict === 'violation' ? session.bundle.reasons.find((one) => one.id === answer.reason) : null;
  return (
    <div class="sheet-feedback">
      <SheetScroll area={scroll}>
        {later ? (
          <>
            <h2 class="sheet-title">{t('play.noted')}</h2>
            <p class="sheet-short">{t('play.notedHint')}</p>
          </>
        ) : !key || !answer || !outcome ? (
          <KeyWait desk={desk} />
        ) : (
          <>
            <h2 class={`sheet-title ${right ? 'is-right' : 'is-wrong'}`}>
              {t(headlineOf(outcome, question.claim))}
            </h2>
            {right && <p class="sheet-short">{answer.short}</p>}
            {right && !open && (
              <button type="button" class="btn-text" onClick={() => setOpen(true)}>
                {t('play.why')}
              </button>
            )}
            {showWhy && (
              <div class="sheet-why">
                {!right && reason && (
                  <p class="sheet-reason">{t('play.rightReasonIs', { reason: reason.label })}</p>
                )}
                <p>{answer.why}</p>
                {answer.verdict === 'violation' && (
                  <p class="sheet-lawful">
                    <b>{t(question.better)}</b>
                    {answer.lawful}
                  </p>
                )}
                <Citations ids={answer.provisions} bundle={key} />
              </div>
            )}
          </>
        )}
        {node && <TieRow desk={desk} node={spot} />}
        {node && showWhy && <RecordCard node={node} />}
      </SheetScroll>
      <button ref={next} type="button" class="btn btn-ink btn-wide" onClick={move.go}>
        {t(move.label)}
        <Icon name="arrow-right" />
      </button>
    </div>
  );
}
