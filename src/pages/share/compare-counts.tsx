import { t } from '../../app/i18n.ts';
import type { Tally } from '../../rules/score.ts';
import { MarkSeal } from '../mark-seal.tsx';

const rows = [
  ['hit', 'verdict.hit', 'hits'],
  ['correctRelease', 'verdict.release', 'correctReleases'],
  ['miss', 'verdict.miss', 'misses'],
  ['falseAlarm', 'verdict.alarm', 'falseAlarms'],
] as const;

/** The four counts of both sides. */
export function CompareCounts({ mine, theirs }: { mine: Tally; theirs: Tally }) {
  return (
    <table class="pg-sh-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('challenge.you')}</th>
          <th scope="col">{t('challenge.them')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([kind, name, field]) => (
          <tr key={kind}>
            <th scope="row">
              <span>
                <MarkSeal kind={kind} />
                {t(name)}
              </span>
            </th>
            <td>{mine[field]}</td>
            <td>{theirs[field]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
