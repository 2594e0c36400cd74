import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { minutesOf } from './minutes-of.ts';

/** The course of the lesson by the minute. */
export function RecordFlow({ report, talk }: { report: ClassReport; talk: boolean }) {
  const { stages, cases } = report;
  const clock = minutesOf(stages);
  return (
    <section>
      <h2>{t('report.record.flow')}</h2>
      <table class="pg-rec-table pg-rec-flow">
        <tbody>
          {stages.map(({ kind }, i) => {
            const { from, to } = clock[i] ?? { from: 0, to: 0 };
            const title = cases.find((one) => one.stage === i)?.title;
            return (
              <tr key={`${from} ${kind}`}>
                <td>{t('report.record.span', { from, to })}</td>
                <th scope="row">
                  {t(`report.stage.${kind}`)}
                  {title && <span lang={report.lang}> {title}</span>}
                </th>
                <td>
                  {t(kind === 'case' && talk ? 'report.record.does.caseTalk' : `report.record.does.${kind}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
