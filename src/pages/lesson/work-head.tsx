import { t, type UiKey } from '../../app/i18n.ts';
import type { PublicLevel } from '../../rules/level-schema.ts';
import type { Kit } from './load-kit.ts';

interface WorkHeadProps {
  readonly kit: Kit;
  readonly level: PublicLevel;
  /** What to do on this page; null on a page that goes on. */
  readonly task: UiKey | null;
}

/** The head of a pupil's sheet: the case, and the seat's number in place of a name. */
export function WorkHead({ kit, level, task }: WorkHeadProps) {
  return (
    <>
      <header class="pr-head">
        <p class="pr-kind">
          {t('print.sheet.title')} · {kit.lesson.title}
        </p>
        <h2>{level.title}</h2>
        <p class="pr-seat">
          {t('print.class')} <i /> {t('print.seat')} <i /> <span>{t('print.noName')}</span>
        </p>
      </header>
      {task && (
        <p class="pr-brief">
          {level.brief.scene} {t(task)}
        </p>
      )}
    </>
  );
}
