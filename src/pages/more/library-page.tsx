import '../styles/more.css';
import '../styles/library.css';
import { language, t } from '../../app/i18n.ts';
import { loadLibrary } from '../../app/level-files.ts';
import { hrefOf, type LibraryPart, libraryParts } from '../../app/route.ts';
import { LostPage } from '../lost-page.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { LibraryChannels } from './library-channels.tsx';
import { LibraryReasons } from './library-reasons.tsx';
import { LibraryReport } from './library-report.tsx';
import { LibraryRulebook } from './library-rulebook.tsx';

/** 法条馆: the reasons, the rulebook's pages, the report, and where to turn. */
export function LibraryPage({ part }: { part: LibraryPart }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadLibrary(lang), [lang]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const library = file.value;
  return (
    <PageFrame name="library">
      <PageBar to={{ page: 'home' }} />
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('library.title')}
      </h1>
      <nav class="pg-library-parts" aria-label={t('library.parts')}>
        {libraryParts.map((one) => (
          <a
            key={one}
            href={hrefOf({ page: 'library', part: one })}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(`library.part.${one}`)}
          </a>
        ))}
      </nav>
      {part === 'reasons' && <LibraryReasons library={library} />}
      {part === 'rulebook' && <LibraryRulebook />}
      {part === 'report' && <LibraryReport library={library} />}
      {part === 'channels' && <LibraryChannels library={library} />}
      <p class="pg-more-small">{t('library.disclaimer')}</p>
    </PageFrame>
  );
}
