import { t } from '../../app/i18n.ts';
import { lessonClock } from '../../rules/lesson-clock.ts';
import type { Kit } from './load-kit.ts';
import { PlanStage } from './plan-stage.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { SheetHead } from './sheet-head.tsx';
import { stageWords } from './stage-words.ts';

/** The lesson plan: objectives, then the course by the minute with questions, answers and law. At most 3 pages. */
export function PlanSheet({ kit }: { kit: Kit }) {
  const { lesson } = kit;
  const clock = lessonClock(lesson.stages);
  return (
    <article class="pr-sheet pr-plan">
      <SheetHead lesson={lesson} kind={t('print.plan.title')} title={lesson.title} />
      <p>{lesson.about}</p>
      <h3>{t('lesson.objectives')}</h3>
      <ul class="pr-list">
        {lesson.objectives.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
      <p class="pr-note">{t('print.plan.roles')}</p>
      {lesson.stages.map((stage, i) => {
        const { title, does } = stageWords(stage, kit);
        const { from, to } = clock[i] ?? { from: 0, to: 0 };
        return (
          <section key={`${stage.kind} ${from}`} class="pr-stage">
            <p class="pr-minute">{t('lesson.span', { from, to })}</p>
            <div class="pr-stage-body">
              <h3>{title}</h3>
              <p>{does}</p>
              <PlanStage stage={stage} kit={kit} />
            </div>
          </section>
        );
      })}
      <p class="pr-note">{t('lesson.honest')}</p>
      <SheetFoot />
    </article>
  );
}
