import { t } from '../app/i18n.ts';
import { hrefOf } from '../app/route.ts';
import { Owl } from './owl.tsx';
import { PageFrame } from './page-frame.tsx';

/** The verdict page of a case that is not closed. */
export function Unclosed({ level }: { level: string }) {
  return (
    <PageFrame name="lost">
      <Owl mood="look" class="pg-lost-owl" />
      <h1 class="pg-lost-title" tabIndex={-1}>
        {t('verdict.unclosedTitle')}
      </h1>
      <p class="pg-lost-text">{t('verdict.unclosedText')}</p>
      <div class="pg-actions">
        <a class="pg-btn" href={hrefOf({ page: 'home' })}>
          {t('lost.home')}
        </a>
        <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'brief', level })}>
          {t('verdict.unclosedGo')}
        </a>
      </div>
    </PageFrame>
  );
}
