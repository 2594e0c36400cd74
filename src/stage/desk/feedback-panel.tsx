import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, type UiKey } from '../../app/i18n.ts';
import { isRight, type SpotOutcome } from '../../rules/judge.ts';
import { Citations } from './citations.tsx';
import { closeCase, type DeskModel, nextSpot, waitingSpots } from './desk-model.ts';
import { fetchKey } from './fetch-key.ts';
import { Icon } from './icon.tsx';

function headline(outcome: SpotOutcome): UiKey {
  if (outcome.outcome === 'miss') return 'play.wrongMiss';
  if (outcome.outcome === 'falseAlarm') return 'play.wrongAlarm';
  if (outcome.outcome === 'correctRelease') return 'play.rightRelease';
  return outcome.rightReason ? 'play.right' : 'play.wrongReason';
}

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
  useLayoutEffect(() => {
    setOpen(false);
    next.current?.focus({ preventScroll: true });
  }, [spot]);
  const key = session.key.value;
  const answer = key?.spots[spot];
  const outcome = session.outcomeOf(spot);
  const more = waitingSpots(desk).length > 0;
  const isCards = session.bundle.level.exhibit.kind === 'requests';
  const right = outcome !== null && isRight(outcome);
  const showWhy = open || (outcome !== null && !right);
  const reason =
    answer?.verdict === 'violation' ? session.bundle.reasons.find((one) => one.id === answer.reason) : null;
  return (
    <div class="sheet-feedback">
      <div class="sheet-scroll">
        {!key || !answer || !outcome ? (
          <KeyWait desk={desk} />
        ) : (
          <>
            <h2 class={`sheet-title ${right ? 'is-right' : 'is-wrong'}`}>{t(headline(outcome))}</h2>
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
                    <b>{t('play.lawfulVersion')}</b>
                    {answer.lawful}
                  </p>
                )}
                <Citations ids={answer.provisions} bundle={key} />
              </div>
            )}
          </>
        )}
      </div>
      <button
        ref={next}
        type="button"
        class="btn btn-ink btn-wide"
        onClick={() => (more ? nextSpot(desk) : closeCase(desk))}
      >
        {more ? t(isCards ? 'play.nextCard' : 'play.next') : t('play.close')}
        <Icon name="arrow-right" />
      </button>
    </div>
  );
}
