import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { missRate } from './miss-rate.ts';
import { percent } from './numbers.ts';

/** The cases of a class side by side; nothing where there was one only. */
export function CasesSection({ report }: { report: ClassReport }) {
  const { cases, lang } = report;
  if (cases.length < 2) return null;
  return (
    <section class="pg-card pg-rep-section">
      <h2>{t('report.casesTitle')}</h2>
      <table class="pg-rep-table">
        <thead>
          <tr>
            <th scope="col">{t('report.case')}</th>
            <th scope="col">{t('report.word.score')}</th>
            <th scope="col">{t('report.miss')}</th>
            <th scope="col">{t('report.alarm')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ stage, title, class: { score }, rates }) => (
            <tr key={stage}>
              <th scope="row" lang={lang}>
                {title}
              </th>
              <td>{score === null ? '–' : Math.round(score)}</td>
              <td>{percent(missRate(rates))}</td>
              <td>{percent(rates.falseAlarmRate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
