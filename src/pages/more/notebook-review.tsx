import { useEffect, useRef, useState } from 'preact/hooks';
import { announce, keepNotes, notebook, sound } from '../../app/app.ts';
import { today } from '../../app/clock.ts';
import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import type { SurfaceShelf } from '../../rules/library-schema.ts';
import { reviewed } from '../../rules/review/schedule.ts';
import { surfaceFor } from '../../rules/review/surface.ts';
import { Icon } from '../icon.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { RulingButtons } from './ruling-buttons.tsx';

interface NotebookReviewProps {
  readonly keys: readonly string[];
  readonly shelf: SurfaceShelf;
  readonly onDone: () => void;
}

/** Goes through the rules that are due, one surface each. */
export function NotebookReview({ keys, shelf, onDone }: NotebookReviewProps) {
  const [at, setAt] = useState(0);
  // The note as it was before this review: the surface must not change when the answer is kept.
  const note = useRef(notebook.peek().get(keys[at] ?? ''));
  const [ruling, setRuling] = useState<'lawful' | 'violation' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at, ruling]);
  const item = note.current;
  const rule = item && shelf[item.reason];
  const surface = item && rule ? surfaceFor(item, rule.surfaces) : null;
  const goOn = () => {
    sound.play('paper');
    if (at + 1 >= keys.length) {
      onDone();
      return;
    }
    note.current = notebook.peek().get(keys[at + 1] ?? '');
    setRuling(null);
    setAt(at + 1);
  };
  const decide = (verdict: 'lawful' | 'violation') => {
    if (!item || !surface) return;
    const right = verdict === surface.verdict;
    setRuling(verdict);
    sound.play(right ? 'right' : 'wrong');
    announce(t(right ? 'notebook.right' : 'notebook.wrong'));
    void keepNotes([reviewed(item, right, today())]);
  };
  return (
    <PageFrame name="notebook">
      <PageBar to={{ page: 'home' }}>{t('notebook.nth', { n: at + 1, total: keys.length })}</PageBar>
      <h1 ref={heading} class="pg-more-title" tabIndex={-1}>
        {ruling === null
          ? t('notebook.question')
          : t(ruling === surface?.verdict ? 'notebook.right' : 'notebook.wrong')}
      </h1>
      {item && rule && surface ? (
        <>
          <p class="pg-card pg-surface">{surface.text}</p>
          {ruling === null ? (
            <RulingButtons onRule={decide} />
          ) : (
            <div class="pg-surface-why" role="status">
              <p>
                <b>
                  {surface.verdict === 'lawful'
                    ? t('notebook.lawfulIs')
                    : t('notebook.violationIs', { reason: rule.label })}
                </b>
              </p>
              <p>{surface.why}</p>
            </div>
          )}
        </>
      ) : (
        <p class="pg-more-lead">
          {t('notebook.noSurface')}{' '}
          {item && (
            <a class="pg-link" href={hrefOf({ page: 'brief', level: item.level })}>
              {t('brief.again')}
            </a>
          )}
        </p>
      )}
      {(ruling !== null || !surface) && (
        <button type="button" class="pg-btn pg-btn-ink pg-more-go" onClick={goOn}>
          {t(at + 1 < keys.length ? 'notebook.next' : 'notebook.done')}
          <span class="pg-icon-after">
            <Icon id="arrow-right" />
          </span>
        </button>
      )}
    </PageFrame>
  );
}
