import { t } from '../../app/i18n.ts';
import type { Shared } from '../../rules/share/read-share.ts';
import { PageBar } from '../page-bar.tsx';
import { MingSeals } from './ming-seals.tsx';
import type { ShareName } from './share-name.ts';

/** The ink plate of a share: what it is about, and the score that was worked out anew. A class has no score. */
export function SharedPlate({ shared, name }: { shared: Shared; name: ShareName }) {
  const { kind, pooled, cases } = shared;
  const isClass = kind === 'class';
  return (
    <div class="pg-verdict-ink">
      <PageBar to={{ page: 'home' }}>{t(isClass ? 'share.kickerClass' : 'share.kicker')}</PageBar>
      {name.line && <p class="pg-sh-line">{name.line}</p>}
      <h1 tabIndex={-1}>{name.title}</h1>
      {isClass ? (
        <p class="pg-sh-say">{t('share.classText')}</p>
      ) : (
        <>
          <div class="pg-sh-score">
            <p>
              <span>{t(cases.some((one) => one.reviewed) ? 'verdict.reviewScore' : 'share.score')}</span>
              <b>{pooled.score}</b>
            </p>
            <MingSeals count={pooled.seals} />
          </div>
          <p class="pg-sh-say">{t('share.recomputed')}</p>
        </>
      )}
    </div>
  );
}
