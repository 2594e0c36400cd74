import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';

/** The ways on from a challenge's verdict: home, and the cases still open where there are any. */
export function OnLinks({ code, next }: { code: string; next: number | null }) {
  return (
    <div class="pg-actions pg-sh-on">
      <a class={next === null ? 'pg-btn pg-btn-ink' : 'pg-btn'} href={hrefOf({ page: 'home' })}>
        {t('lost.home')}
      </a>
      {next !== null && (
        <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'challenge-play', code, index: next })}>
          {t('share.tryMore')}
        </a>
      )}
    </div>
  );
}
