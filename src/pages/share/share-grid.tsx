import { t } from '../../app/i18n.ts';
import { sealGrid } from '../../rules/share/seal-grid.ts';
import { type SharedResult, showsSeals } from '../../rules/share/shared-result.ts';
import { MarkSeal } from '../mark-seal.tsx';

/** What the card shows, as page: for browsers that draw no picture. The sentence beside it says the same in words. */
export function ShareGrid({ result }: { result: SharedResult }) {
  const score = result.kind === 'class' ? Math.round(result.classMean) : result.pooled.score;
  const rows = result.kind === 'class' ? [] : result.rows;
  return (
    <div class="pg-card pg-share-grid">
      <p class="pg-share-grid-head">
        <b>{t('home.logo')}</b> {result.kind === 'class' ? result.title : result.heading}
      </p>
      {showsSeals(rows) && (
        <ul aria-hidden="true">
          {rows.map(({ title, verdict }) => (
            <li key={title}>
              <span>{title}</span>
              <span class="pg-share-seals">
                {sealGrid(verdict).map((kind, i) =>
                  kind === 'wrongReason' ? (
                    <span key={i} class="pg-share-half">
                      <MarkSeal kind="hit" />
                    </span>
                  ) : (
                    <MarkSeal key={i} kind={kind} />
                  ),
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="pg-share-grid-score">
        {t(result.kind === 'class' ? 'card.classScore' : 'verdict.score')} <b>{score}</b>
      </p>
      <p class="pg-share-grid-foot">{t('app.unofficial')}</p>
    </div>
  );
}
