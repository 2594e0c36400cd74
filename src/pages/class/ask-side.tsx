import type { ComponentChildren } from 'preact';
import { t, type UiKey } from '../../app/i18n.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';
import { AnswerBars } from './answer-bars.tsx';
import type { ClassView } from './class-view.ts';
import { LetterList } from './letter-list.tsx';

interface AskSideProps {
  readonly view: ClassView;
  readonly bundle: PublicBundle | null;
  /** How the class answers here; the letters alone where it answers elsewhere. */
  readonly answering: ComponentChildren;
}

function promptOf({ stage, current }: ClassView, bundle: PublicBundle | null): UiKey {
  if (stage.place.beat === 'again') return 'board.askAgain';
  if (current?.kind === 'practice') return 'board.askPractice';
  const claim = bundle && current?.spot && claimIds(bundle.level.exhibit).includes(current.spot);
  if (claim) return bundle.level.exhibit.kind === 'map' ? 'claim.step' : 'claim.question';
  return stage.asks === 'reason' ? 'board.askReason' : 'board.askVerdict';
}

/** A question while it is answered, and how. Practice shows its counts at once, which gives nothing away; hands show theirs as they are counted. */
export function AskSide({ view, bundle, answering }: AskSideProps) {
  const { current, progress, stage } = view;
  if (!current) return null;
  return (
    <>
      {bundle && current.kind === 'spot' && <h2 class="pg-cl-question">{current.text}</h2>}
      <p class="pg-cl-prompt">{t(promptOf(view, bundle))}</p>
      {answering || <LetterList letters={current.letters} bundle={bundle} spot={current.spot} />}
      {current.kind === 'practice' && stage.way !== 'hands' && view.letters.some((one) => one.n > 0) && (
        <AnswerBars view={view} bundle={bundle} />
      )}
      {progress && !answering && (
        <p class="pg-cl-progress">
          <b>{progress.answered}</b> {t('board.answeredOf', { total: progress.of })}
        </p>
      )}
      {stage.shut && (
        <p class="pg-cl-shut" role="status">
          {t('board.shut')}
        </p>
      )}
    </>
  );
}
