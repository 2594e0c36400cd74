import { t } from '../../app/i18n.ts';
import type { Verdict } from '../../rules/judge.ts';
import { sealGrid } from '../../rules/share/seal-grid.ts';
import { MarkSeal } from '../mark-seal.tsx';

/** How a case fell out, a seal for each spot, sorted by kind: whose seal is whose can't be read off. */
export function OutcomeRow({ verdict }: { verdict: Verdict }) {
  const { hits, rightReasons, misses, falseAlarms, correctReleases } = verdict;
  const said = t('share.rowSays', {
    hits,
    wrong: hits - rightReasons,
    misses,
    alarms: falseAlarms,
    releases: correctReleases,
  });
  return (
    <span class="pg-sh-row" role="img" aria-label={said}>
      {sealGrid(verdict).map((kind, i) => (
        <span key={i} class={kind === 'wrongReason' ? 'pg-sh-under' : ''}>
          <MarkSeal kind={kind === 'wrongReason' ? 'hit' : kind} />
        </span>
      ))}
    </span>
  );
}
