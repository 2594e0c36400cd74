import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { reportTexts } from './report-texts.ts';

const columns = ['seat', 'team', 'answered', 'late', 'before', 'after', 'score'] as const;

/** Results by seat number. Closed at first: the page may be projected. */
export function SeatsSection({ report }: { report: ClassReport }) {
  const { people, teams } = report;
  if (report.active === 0) return null;
  const texts = reportTexts();
  const shown = columns.filter((column) => column !== 'team' || teams.length > 0);
  const whole = (value: number | null) => (value === null ? '–' : Math.round(value));
  return (
    <details class="pg-card pg-rep-seats">
      <summary>{t('report.seatsTitle', { n: people.length })}</summary>
      <p class="pg-rep-small">{t('report.seatsWarn')}</p>
      <table class="pg-rep-table">
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                {texts[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ seat, team, answered, late, before, after, score }) => (
            <tr key={seat}>
              <th scope="row">{seat}</th>
              {teams.length > 0 && <td>{team === null ? '–' : texts.teams[team]}</td>}
              <td>{answered}</td>
              <td>{late}</td>
              <td>{whole(before)}</td>
              <td>{whole(after)}</td>
              <td>{whole(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
