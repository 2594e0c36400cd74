import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { reportTexts } from './report-texts.ts';

/** The teams; nothing where the class was one. */
export function TeamsSection({ report }: { report: ClassReport }) {
  if (report.teams.length === 0) return null;
  const names = reportTexts().teams;
  return (
    <section class="pg-card pg-rep-section">
      <h2>{t('report.teamsTitle')}</h2>
      <table class="pg-rep-table">
        <thead>
          <tr>
            <th scope="col">{t('report.team')}</th>
            <th scope="col">{t('report.mean')}</th>
            <th scope="col">{t('report.members')}</th>
            <th scope="col">{t('report.boardRight')}</th>
          </tr>
        </thead>
        <tbody>
          {report.teams.map(({ team, score, n, right, marked }) => (
            <tr key={team}>
              <th scope="row">{names[team]}</th>
              <td>{score === null ? '–' : Math.round(score)}</td>
              <td>{n}</td>
              <td>{marked === 0 ? '–' : t('report.boardRightOf', { right, marked })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
