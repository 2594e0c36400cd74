import { useEffect, useRef } from 'preact/hooks';
import { announce, sound } from '../../app/app.ts';
import { t, type UiKey } from '../../app/i18n.ts';
import type { PlayerQuestion } from '../../classroom/views/player-view.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import type { Mark } from '../../rules/state.ts';
import { isClaim } from './is-claim.ts';
import { markWord, verdictWord } from './mark-word.ts';
import { ReasonChips } from './reason-chips.tsx';

interface AnswerSheetProps {
  readonly question: PlayerQuestion;
  readonly mark: Mark | null;
  readonly bundle: PublicBundle | null;
  readonly asks: 'verdict' | 'reason';
  readonly again: boolean;
  /** Where pupils set the pace: the sheet is full enough without the hints. */
  readonly terse: boolean;
  /** False once collecting is over, or in a pause. */
  readonly open: boolean;
  readonly onMark: (mark: Mark) => void;
}

function promptOf({ question, bundle, again }: AnswerSheetProps): UiKey {
  if (again) return 'room.againHint';
  if (question.kind === 'practice') return 'room.practice';
  if (isClaim(bundle, question.spot))
    return bundle?.level.exhibit.kind === 'map' ? 'claim.step' : 'claim.question';
  return question.spot ? 'play.question' : 'room.question';
}

/**
 * Two verdicts as large as a thumb, then the reasons. An accusation is sent at once and its reason after it, so that
 * time running out between the two loses nothing. Everything can be changed while collecting.
 */
export function AnswerSheet(props: AnswerSheetProps) {
  const { question, mark, bundle, asks, terse, open, onMark } = props;
  const reasons = useRef<HTMLFieldSetElement>(null);
  const put = (next: Mark) => {
    sound.play('stamp');
    onMark(next);
    announce(t('room.marked', { answer: markWord(next, question, bundle) }));
  };
  const practice = question.kind === 'practice';
  const accused = mark?.verdict === 'violation';
  const wantsReason = accused && !practice && asks === 'reason';
  useEffect(() => {
    if (wantsReason) reasons.current?.scrollIntoView({ block: 'nearest' });
  }, [wantsReason]);
  const verdicts: readonly Mark['verdict'][] = ['lawful', 'violation'];
  return (
    <>
      {!(terse && accused) && <p class="pg-rm-prompt">{t(promptOf(props))}</p>}
      {question.spot && <p class="pg-rm-spot">{question.text}</p>}
      {practice ? (
        <div class="pg-rm-options">
          {question.letters.map((one) => (
            <button
              key={one.letter}
              type="button"
              class="pg-btn"
              disabled={!open}
              aria-pressed={mark !== null && markWord(mark, question, bundle) === one.label}
              onClick={() => put(one.mark)}
            >
              {one.label}
            </button>
          ))}
        </div>
      ) : (
        <div class="pg-rm-verdicts">
          {verdicts.map((verdict) => (
            <button
              key={verdict}
              type="button"
              class={`pg-btn is-${verdict}`}
              disabled={!open}
              aria-pressed={mark?.verdict === verdict}
              onClick={() => {
                // The same again confirms it after the talk, its reason included.
                if (mark?.verdict === verdict) put(mark);
                else put(verdict === 'lawful' ? { verdict } : { verdict, reason: null });
              }}
            >
              {verdictWord(verdict, bundle, question.spot)}
            </button>
          ))}
        </div>
      )}
      {wantsReason && (
        <ReasonChips
          fields={reasons}
          question={question}
          chosen={mark.verdict === 'violation' ? mark.reason : null}
          open={open}
          onChoose={(reason) => put({ verdict: 'violation', reason })}
        />
      )}
      {open && mark && !terse && !(wantsReason && mark.verdict === 'violation' && mark.reason === null) && (
        <p class="pg-rm-note">{t('room.canChange')}</p>
      )}
      {!open && question.collecting === null && (
        <p class="pg-rm-note">{t(mark ? 'room.closed' : 'room.closedNone')}</p>
      )}
    </>
  );
}
