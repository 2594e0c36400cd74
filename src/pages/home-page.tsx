import { lastLevel, results } from '../app/app.ts';
import { language, t } from '../app/i18n.ts';
import { loadCover } from '../app/level-files.ts';
import { hrefOf } from '../app/route.ts';
import { ContinueCard } from './continue-card.tsx';
import { Folders } from './folders.tsx';
import { HomeHead } from './home-head.tsx';
import { HomeShelf } from './home-shelf.tsx';
import './styles/home.css';
import { Icon } from './icon.tsx';
import { MuteButton } from './mute-button.tsx';
import { PageFrame } from './page-frame.tsx';
import { PromiseCard } from './promise-card.tsx';
import { useFile } from './use-file.ts';

/** The cover: who we are, where to go on, and the folders. */
export function HomePage() {
  const lang = language.value;
  const [cover, retry] = useFile(() => loadCover(lang), [lang]);
  const isNew = results.value.size === 0 && lastLevel.value === null;
  return (
    <PageFrame name="home">
      <div class="pg-home-bar">
        <b>3·15</b>
        <span>{t('home.special')}</span>
        <MuteButton />
        <a class="pg-iconbtn" href={hrefOf({ page: 'settings' })} aria-label={t('home.settings')}>
          <Icon id="settings" />
        </a>
      </div>
      <HomeHead isNew={isNew} />
      {cover.status === 'failed' ? (
        <div class="pg-home-failed" role="alert">
          <p>{t(cover.code === 'offline' ? 'lost.offlineText' : 'lost.malformedText')}</p>
          <button type="button" class="pg-btn" onClick={retry}>
            <Icon id="retry" />
            {t('play.retry')}
          </button>
        </div>
      ) : (
        <ContinueCard cover={cover.status === 'ready' ? cover.value : null} />
      )}
      {isNew && <PromiseCard />}
      <HomeShelf />
      {cover.status === 'ready' && <Folders cover={cover.value} />}
      {!isNew && <PromiseCard />}
    </PageFrame>
  );
}
