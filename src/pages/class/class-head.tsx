import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import type { ClassView } from './class-view.ts';
import { questionNumber } from './next-word.ts';
import { stageWord } from './stage-word.ts';

interface ClassHeadProps {
  readonly view: ClassView;
  readonly bundle: PublicBundle | null;
  /** Seconds left of the beat; null without a timer. */
  readonly left: number | null;
  /** What else stands at the right. */
  readonly children?: ComponentChildren;
}

/** The top line: which stage, what it is about, how far it is, and the time where a teacher turned it on. */
export function ClassHead({ view, bundle, left, children }: ClassHeadProps) {
  const { place, stages, kind, questions, title } = view.stage;
  const number = questionNumber(view);
  return (
    <header class="pg-cl-head">
      {stages > 1 && <p class="pg-cl-stage">{t('board.stageOf', { n: place.stage + 1, total: stages })}</p>}
      <h1 tabIndex={-1}>{kind === 'case' && bundle ? bundle.level.title : t(stageWord[kind])}</h1>
      <p class="sr-only">{title}</p>
      {number !== null && (
        <p class="pg-cl-count">
          {t(kind === 'case' ? 'board.spotOf' : 'board.itemOf', { n: number, total: questions })}
        </p>
      )}
      {left !== null && (
        <p class={`pg-cl-time${left <= 5 ? ' is-late' : ''}`} role="timer">
          {t('board.seconds', { n: left })}
        </p>
      )}
      {children}
    </header>
  );
}
