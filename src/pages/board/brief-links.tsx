import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import type { StageView } from '../../classroom/views/stage-view.ts';

interface BriefLinksProps {
  readonly stage: StageView;
  readonly lesson: string;
  readonly level: string;
}

/** What to print at a stage: the poster of the rewritten clause, the letter. Going there and back loses nothing. */
export function BriefLinks({ stage, lesson, level }: BriefLinksProps) {
  if (stage.kind === 'rewrite') {
    return (
      <a class="pg-btn" href={hrefOf({ page: 'lesson-print', lesson, what: 'poster' })}>
        {t('board.toPoster')}
      </a>
    );
  }
  if (stage.kind === 'act') {
    return (
      <a class="pg-btn" href={hrefOf({ page: 'letter', level })}>
        {t('board.toLetter')}
      </a>
    );
  }
  return null;
}
