import { t, type UiKey } from '../../app/i18n.ts';
import type { Stage } from '../../classroom/plan-schema.ts';
import type { ClassView } from './class-view.ts';
import { stageWord } from './stage-word.ts';

const texts: Partial<Record<Stage['kind'], UiKey>> = {
  'hand-out': 'board.handOutText',
  before: 'board.beforeText',
  after: 'board.afterText',
  act: 'board.actDesk',
  collect: 'board.collectText',
};

/** What lies on the desk where there is no exhibit, or not yet: a sheet with the question, or with what comes now. */
export function DeskSheet({ view }: { view: ClassView }) {
  const { current, stage } = view;
  const text = texts[stage.kind];
  return (
    <div class="pg-card pg-cl-sheet">
      {current ? (
        <p class="pg-cl-item">{current.kind === 'spot' ? t('room.exhibitComing') : current.text}</p>
      ) : (
        <>
          <p class="pg-cl-item">{t(stageWord[stage.kind])}</p>
          {stage.place.beat === 'done' ? (
            <p>{t('board.stageDone')}</p>
          ) : (
            text && <p>{t(text, { n: stage.questions })}</p>
          )}
        </>
      )}
    </div>
  );
}
