import ming1 from '../../../assets/art/seals/ming-1.svg?url';
import ming2 from '../../../assets/art/seals/ming-2.svg?url';
import ming3 from '../../../assets/art/seals/ming-3.svg?url';
import { t } from '../../app/i18n.ts';
import { hrefOf, type ShareTarget } from '../../app/route.ts';
import type { KeyBundle, PublicBundle } from '../../rules/bundle.ts';
import type { Verdict } from '../../rules/judge.ts';
import type { Marks } from '../../rules/state.ts';
import { CaseNotes } from '../case-notes.tsx';
import { MarkSeal } from '../mark-seal.tsx';
import { verdictComment } from '../verdict-words.ts';

/** One judged case of a set. */
export interface JudgedCase {
  readonly bundle: PublicBundle;
  readonly keyBundle: KeyBundle;
  readonly marks: Marks;
  readonly verdict: Verdict;
}

interface SetVerdictProps {
  readonly label: string;
  readonly cases: readonly JudgedCase[];
  readonly pooled: Verdict;
  /** Where this set can be shared; left out where it can't be. */
  readonly share?: ShareTarget;
}

const counts = [
  ['hit', 'verdict.hits', 'hits'],
  ['miss', 'verdict.misses', 'misses'],
  ['falseAlarm', 'verdict.alarms', 'falseAlarms'],
  ['correctRelease', 'verdict.releases', 'correctReleases'],
] as const;

/** The joint verdict of a set: one score over all marks, the four counts, and every case's notes. */
export function SetVerdict({ label, cases, pooled, share }: SetVerdictProps) {
  const { key, params } = verdictComment(pooled);
  return (
    <section class="pg-set">
      <div class="pg-set-plate">
        <p class="pg-set-score">
          <span>{label}</span> <b>{pooled.score}</b>
        </p>
        <p class="pg-set-seals" role="img" aria-label={t('verdict.seals', { n: pooled.seals })}>
          {[ming1, ming2, ming3].slice(0, pooled.seals).map((seal) => (
            <img key={seal} src={seal} alt="" />
          ))}
        </p>
        <p class="pg-set-say">{t(key, params)}</p>
      </div>
      <ul class="pg-set-counts">
        {counts.map(([kind, name, field]) => (
          <li key={kind}>
            <MarkSeal kind={kind} />
            <b>{t(name, { n: pooled[field] })}</b>
          </li>
        ))}
      </ul>
      {cases.map((one) => (
        <div key={one.bundle.level.id} class="pg-set-case">
          <h2>
            {one.bundle.level.title} <span>{one.verdict.score}</span>
          </h2>
          <CaseNotes {...one} />
        </div>
      ))}
      {share && (
        <a class="pg-link" href={hrefOf({ page: 'share', of: share })}>
          {t('verdict.share')}
        </a>
      )}
    </section>
  );
}
