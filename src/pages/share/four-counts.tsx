import { t } from '../../app/i18n.ts';
import type { Tally } from '../../rules/score.ts';
import { MarkSeal } from '../mark-seal.tsx';

const counts = [
  ['hit', 'verdict.hits', 'hits'],
  ['correctRelease', 'verdict.releases', 'correctReleases'],
  ['miss', 'verdict.misses', 'misses'],
  ['falseAlarm', 'verdict.alarms', 'falseAlarms'],
] as const;

/** The four counts at equal weight: right ones above, wrong ones below. */
export function FourCounts({ tally }: { tally: Tally }) {
  return (
    <ul class="pg-sh-counts">
      {counts.map(([kind, name, field]) => (
        <li key={kind}>
          <MarkSeal kind={kind} />
          <b>{t(name, { n: tally[field] })}</b>
        </li>
      ))}
    </ul>
  );
}
