import { t, type UiKey } from '../app/i18n.ts';
import { hrefOf } from '../app/route.ts';
import { Icon } from './icon.tsx';
import { Owl } from './owl.tsx';
import { PageBar } from './page-bar.tsx';
import { PageFrame } from './page-frame.tsx';

/** What could not be shown. */
export type LostKind = 'address' | 'level' | 'offline' | 'malformed';

const words: Readonly<Record<LostKind, { title: UiKey; text: UiKey }>> = {
  address: { title: 'lost.addressTitle', text: 'lost.addressText' },
  level: { title: 'lost.levelTitle', text: 'lost.levelText' },
  offline: { title: 'lost.offlineTitle', text: 'lost.offlineText' },
  malformed: { title: 'lost.malformedTitle', text: 'lost.malformedText' },
};

/** A calm page for an unknown address or a case that can't be had, with ways out. */
export function LostPage({ kind, onRetry }: { kind: LostKind; onRetry?: () => void }) {
  return (
    <PageFrame name="lost">
      <PageBar to={{ page: 'home' }} />
      <Owl mood="doubt" class="pg-lost-owl" />
      <h1 class="pg-lost-title" tabIndex={-1}>
        {t(words[kind].title)}
      </h1>
      <p class="pg-lost-text">{t(words[kind].text)}</p>
      <div class="pg-actions">
        {onRetry && (
          <button type="button" class="pg-btn" onClick={onRetry}>
            <Icon id="retry" />
            {t('play.retry')}
          </button>
        )}
        <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'home' })}>
          <Icon id="home" />
          {t('lost.home')}
        </a>
      </div>
      {kind === 'address' && (
        <a class="pg-link pg-lost-paste" href={hrefOf({ page: 'shared', code: null })}>
          {t('settings.openLink')}
        </a>
      )}
    </PageFrame>
  );
}
