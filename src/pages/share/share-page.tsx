import '../styles/more.css';
import { gauge } from '../../app/app.ts';
import { language, t } from '../../app/i18n.ts';
import { hrefOf, type Route, type ShareTarget } from '../../app/route.ts';
import { LostPage } from '../lost-page.tsx';
import { Owl } from '../owl.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { loadShare } from './load-share.ts';
import { SharePanel } from './share-panel.tsx';

function backOf(of: ShareTarget): Route {
  switch (of.kind) {
    case 'case':
      return { page: 'verdict', level: of.level };
    case 'daily':
      return { page: 'daily', date: of.date };
    case 'finale':
    case 'chapter':
      return { page: of.kind, chapter: of.chapter };
    case 'campaign':
      return { page: 'home' };
    case 'class':
      return { page: 'board-class', id: of.id };
  }
}

/** The page on which a result is passed on, if the player wants to. */
export function SharePage({ of }: { of: ShareTarget }) {
  const lang = language.value;
  const back = backOf(of);
  const [file, retry] = useFile(() => loadShare(lang, of), [lang, hrefOf(back), of.kind]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const share = file.value;
  return (
    <PageFrame name={share ? 'share' : 'lost'}>
      <PageBar to={back}>{share && share.kind !== 'class' ? share.heading : ''}</PageBar>
      {share ? (
        <>
          <h1 class="pg-more-title" tabIndex={-1}>
            {t('card.title')}
          </h1>
          <SharePanel share={share} gauge={share.kind === 'class' ? null : gauge.value} />
        </>
      ) : (
        <>
          <Owl mood="look" class="pg-lost-owl" />
          <h1 class="pg-lost-title" tabIndex={-1}>
            {t('card.none')}
          </h1>
          <p class="pg-lost-text">{t('card.noneText')}</p>
          <div class="pg-actions">
            <a class="pg-btn pg-btn-ink" href={hrefOf(back)}>
              {t('play.back')}
            </a>
          </div>
        </>
      )}
    </PageFrame>
  );
}
