import { t } from '../../app/i18n.ts';
import type { DeskModel } from './desk-model.ts';

/** While walking a maze: the goal, always in sight. */
export function GoalPanel({ desk }: { desk: DeskModel }) {
  return (
    <div class="sheet-idle sheet-goal">
      <div class="sheet-scroll">
        <h2 class="sheet-kicker">{t('play.goal')}</h2>
        <p class="sheet-task">{desk.session.bundle.level.brief.task}</p>
        <p class="sheet-short">{t('play.mazeTip')}</p>
      </div>
    </div>
  );
}
