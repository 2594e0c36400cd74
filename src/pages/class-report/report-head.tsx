import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';

/** The head of a report: the lesson, and the score of the class. */
export function ReportHead({ report }: { report: ClassReport }) {
  const { lesson, date, lang, way, asks, ended } = report;
  const facts = [
    date,
    ...(lesson.minutes > 0 ? [t('report.minutes', { n: lesson.minutes })] : []),
    t(`report.way.${way}`),
    t(`report.asks.${asks}`),
  ].filter(Boolean);
  const { score, n } = report.class;
  return (
    <header class="pg-rep-head">
      <div class="pg-rep-lesson">
        <h1 tabIndex={-1} lang={lang}>
          {lesson.title}
        </h1>
        <p>{facts.join(' · ')}</p>
        {!ended && <p>{t('report.notEnded')}</p>}
      </div>
      <div class="pg-rep-score">
        <p>{t('report.score')}</p>
        {score === null ? (
          <p>{t('report.scoreNone')}</p>
        ) : (
          <>
            <strong>{Math.round(score)}</strong>
            <p>{t('report.scoreOf', { n })}</p>
          </>
        )}
      </div>
    </header>
  );
}
