import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';

/** Fewest times two reasons were mistaken for one another to be worth a line, and how many lines there are at most. */
const [fewestTimes, most] = [2, 8];

/** Reasons mistaken for one another, the most frequent first. */
export function ConfusedSection({ report }: { report: ClassReport }) {
  const shown = report.confused.filter((one) => one.n >= fewestTimes).slice(0, most);
  return (
    <section class="pg-card pg-rep-section">
      <h2>{t('report.confusedTitle')}</h2>
      {shown.length === 0 ? (
        <p>{t(report.asks === 'verdict' ? 'report.confusedVerdict' : 'report.confusedNone')}</p>
      ) : (
        <ul class="pg-rep-lines">
          {shown.map(({ right, given, rightLabel, givenLabel, n }) => (
            <li key={`${right} ${given}`}>
              <span>{t('report.confusedOne', { right: rightLabel, given: givenLabel })}</span>
              <b>{t('report.times', { n })}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
