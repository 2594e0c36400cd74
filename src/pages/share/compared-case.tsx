import { t } from '../../app/i18n.ts';
import { ComparedNote } from './compared-note.tsx';
import type { JudgedPair } from './judged-case.ts';

/** One case of a comparison, spot by spot in the order of the exhibit. */
export function ComparedCaseCard({ pair, scores }: { pair: JudgedPair; scores: boolean }) {
  const { bundle, keyBundle, labels, shared, compared } = pair;
  const { spots, mine, theirs, leftOut } = compared;
  return (
    <section class="pg-card pg-sh-pair">
      <h2>{bundle.level.title}</h2>
      {scores && spots.length > 0 && (
        <p class="pg-sh-small">{t('challenge.scores', { mine: mine.score, theirs: theirs.score })}</p>
      )}
      {shared.revised && (
        <p class="pg-sh-remark">
          {spots.length === 0
            ? t('challenge.nothingCommon')
            : t('challenge.revised', { n: spots.length, out: leftOut })}
        </p>
      )}
      {spots.length > 0 && (
        <p class="pg-sh-heads" aria-hidden="true">
          <span>{t('challenge.you')}</span>
          <span>{t('challenge.them')}</span>
        </p>
      )}
      {spots.map((spot) => (
        <ComparedNote key={spot.id} spot={spot} bundle={bundle} keyBundle={keyBundle} labels={labels} both />
      ))}
    </section>
  );
}
