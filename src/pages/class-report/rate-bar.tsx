import { t } from '../../app/i18n.ts';
import { MarkSeal } from '../mark-seal.tsx';
import { percent } from './numbers.ts';

interface RateBarProps {
  readonly kind: 'miss' | 'alarm';
  /** Wrong judgements, and all judgements of that sort. */
  readonly n: number;
  readonly total: number;
}

/** How often a sort of thing was judged wrongly: 漏看 or 误判, both drawn alike. */
export function RateBar({ kind, n, total }: RateBarProps) {
  const share = total === 0 ? null : n / total;
  return (
    <div class={`pg-rep-rate pg-rep-rate-${kind}`}>
      <p class="pg-rep-rate-name">
        <MarkSeal kind={kind === 'miss' ? 'miss' : 'falseAlarm'} />
        <b>{t(`report.${kind}`)}</b>
        <strong>{percent(share)}</strong>
      </p>
      <svg class="pg-rep-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="pg-rep-bar-all" width="100" height="8" />
        <rect class="pg-rep-bar-part" width={(share ?? 0) * 100} height="8" />
      </svg>
      <p class="pg-rep-small">
        {share === null ? t('report.rateNone') : t(`report.${kind}Of`, { n, total })}
      </p>
    </div>
  );
}
