import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { RecordFigures } from './record-figures.tsx';
import { RecordFlow } from './record-flow.tsx';
import { RecordReteach } from './record-reteach.tsx';

interface RecordSheetProps {
  readonly report: ClassReport;
  /** Whether desk-mates talked. */
  readonly talk: boolean;
}

/** A line to write on by hand, with what belongs there; or what is known already. */
function HandLine({ name, value }: { name: string; value?: string | null }) {
  return (
    <p class="pg-rec-hand">
      <span>{name}</span>
      {value ? <b>{value}</b> : <i />}
    </p>
  );
}

/**
 * 活动记录 on A4, two pages at most: objectives, course, figures, what to take up again, a place for a photo of the
 * poster and the lines to fill in by hand. Needs the texts of `board`.
 */
export function RecordSheet({ report, talk }: RecordSheetProps) {
  const { lesson, lang } = report;
  return (
    <article class="pg-rec">
      <header class="pg-rec-head">
        <p class="pg-rec-kind">{t('report.record.kind')}</p>
        <h1 tabIndex={-1} lang={lang}>
          {lesson.title}
        </h1>
        <div class="pg-rec-hands">
          <HandLine name={t('report.record.date')} value={report.date} />
          <HandLine name={t('report.record.class')} />
        </div>
      </header>
      <section>
        <h2>{t('report.record.aims')}</h2>
        {lesson.objectives.length > 0 ? (
          <ul class="pg-rec-aims" lang={lang}>
            {lesson.objectives.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        ) : (
          <div class="pg-rec-blank">
            <i />
            <i />
          </div>
        )}
      </section>
      <RecordFlow report={report} talk={talk} />
      <RecordFigures report={report} />
      <RecordReteach report={report} />
      <section class="pg-rec-end">
        <div class="pg-rec-photo">
          <p>{t('report.record.photo')}</p>
          <p>{t('report.record.photoHow')}</p>
        </div>
        <HandLine name={t('report.record.teacher')} />
        <p class="pg-rec-foot">
          {t('app.title')} · {t('report.record.foot')}
        </p>
      </section>
    </article>
  );
}
