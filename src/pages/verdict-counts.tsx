import { t, type UiKey } from '../app/i18n.ts';
import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import type { SpotOutcome, Verdict } from '../rules/judge.ts';
import type { Marks } from '../rules/state.ts';
import { MarkSeal } from './mark-seal.tsx';

interface VerdictCountsProps {
  readonly bundle: PublicBundle;
  readonly keyBundle: KeyBundle;
  readonly marks: Marks;
  readonly verdict: Verdict;
}

type Row = { readonly kind: SpotOutcome['outcome']; readonly key: UiKey };

const rows: readonly Row[] = [
  { kind: 'hit', key: 'verdict.hits' },
  { kind: 'miss', key: 'verdict.misses' },
  { kind: 'falseAlarm', key: 'verdict.alarms' },
  { kind: 'correctRelease', key: 'verdict.releases' },
];

const cardRows: readonly Row[] = [
  { kind: 'hit', key: 'verdict.claimHits' },
  { kind: 'miss', key: 'verdict.claimMisses' },
  { kind: 'falseAlarm', key: 'verdict.claimAlarms' },
  { kind: 'correctRelease', key: 'verdict.claimReleases' },
];

/** How the spots fell out, in four equal counts. What was found, missed or wrongly accused is named beside. */
export function VerdictCounts({ bundle, keyBundle, marks, verdict }: VerdictCountsProps) {
  const reasonsOf = (kind: SpotOutcome['outcome']) => {
    const ids = Object.entries(verdict.spots).flatMap(([id, { outcome }]) => {
      if (outcome !== kind || kind === 'correctRelease') return [];
      const spot = keyBundle.spots[id];
      const mark = marks[id];
      if (kind === 'falseAlarm') return mark?.verdict === 'violation' ? [mark.reason] : [];
      return spot?.verdict === 'violation' ? [spot.reason] : [];
    });
    const labels = [...new Set(ids)].flatMap(
      (id) => bundle.reasons.find((one) => one.id === id)?.label ?? [],
    );
    return labels.join(t('verdict.reasonGap'));
  };
  const counts = {
    hit: verdict.hits,
    miss: verdict.misses,
    falseAlarm: verdict.falseAlarms,
    correctRelease: verdict.correctReleases,
  };
  const noted = (bundle.level.mechanic === 'claim' ? cardRows : rows).map((row) => ({
    ...row,
    note: reasonsOf(row.kind),
  }));
  const wide = noted.filter(({ kind, note }) => note !== '' || kind === 'hit');
  const narrow = noted.filter(({ kind, note }) => note === '' && kind !== 'hit');
  const item = ({ kind, key, note }: (typeof noted)[number], width: number) => (
    <li key={kind} class={`pg-counts-${width}`}>
      <MarkSeal kind={kind} />
      <b>{t(key, { n: counts[kind] })}</b>
      {note && <span>{note}</span>}
    </li>
  );
  // Counts with nothing to name share the last line.
  return (
    <ul class="pg-counts">
      {wide.map((row) => item(row, 6))}
      {narrow.map((row) => item(row, 6 / narrow.length))}
    </ul>
  );
}
