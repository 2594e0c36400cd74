import { t } from '../../app/i18n.ts';
import type { ShelfLesson } from '../../rules/lesson-schema.ts';

interface SheetHeadProps {
  readonly lesson: ShelfLesson;
  /** What the sheet is. */
  readonly kind: string;
  readonly title: string;
}

/** The head of a teacher's or pupil's sheet: what it is, of which lesson. */
export function SheetHead({ lesson, kind, title }: SheetHeadProps) {
  return (
    <header class="pr-head">
      <p class="pr-kind">
        {t('app.title')} · {kind}
      </p>
      <h2>{title}</h2>
      <p class="pr-facts">
        {t(`lesson.band.${lesson.band}`)} · {t('lesson.minutes', { n: lesson.minutes })}
      </p>
    </header>
  );
}
