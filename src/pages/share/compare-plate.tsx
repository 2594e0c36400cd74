import { t } from '../../app/i18n.ts';
import type { Verdict } from '../../rules/judge.ts';
import { PageBar } from '../page-bar.tsx';
import { MingSeals } from './ming-seals.tsx';

interface ComparePlateProps {
  readonly code: string;
  readonly mine: Verdict;
  readonly theirs: Verdict;
  /** True if the sender judged some spots a second time. */
  readonly reviewed: boolean;
  /** How many spots both judged, and how many of them the same. */
  readonly spots: number;
  readonly alike: number;
}

/** The ink plate of a comparison: two scores of equal weight, and how often both saw the same. No one wins. */
export function ComparePlate({ code, mine, theirs, reviewed, spots, alike }: ComparePlateProps) {
  const side = (who: string, verdict: Verdict) => (
    <div class="pg-sh-half">
      <h2>{who}</h2>
      <p>
        <span class="sr-only">{t('share.score')}</span>
        <b>{verdict.score}</b>
      </p>
      <MingSeals count={verdict.seals} />
    </div>
  );
  return (
    <div class="pg-verdict-ink">
      <PageBar to={{ page: 'shared', code }}>{t('share.tryIt')}</PageBar>
      <h1 tabIndex={-1}>{t('challenge.title')}</h1>
      {spots > 0 && (
        <>
          <div class="pg-sh-halves">
            {side(t('challenge.you'), mine)}
            {side(t(reviewed ? 'challenge.themReviewed' : 'challenge.them'), theirs)}
          </div>
          <p class="pg-sh-say">{t('challenge.alike', { total: spots, n: alike })}</p>
        </>
      )}
    </div>
  );
}
