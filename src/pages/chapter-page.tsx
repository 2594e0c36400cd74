import { Fragment } from 'preact';
import { results, settings } from '../app/app.ts';
import { language, t } from '../app/i18n.ts';
import { loadCatalog, loadCover } from '../app/level-files.ts';
import { hrefOf } from '../app/route.ts';
import { CaseSlip } from './case-slip.tsx';
import { caseNumber, isOpen } from './cases.ts';
import './styles/chapter.css';
import { FinaleHead } from './finale-head.tsx';
import { Icon } from './icon.tsx';
import { LostPage } from './lost-page.tsx';
import { PageBar } from './page-bar.tsx';
import { PageFrame } from './page-frame.tsx';
import { useFile } from './use-file.ts';
import { useLateHeading } from './use-late-heading.ts';
import { Waiting } from './waiting.tsx';

/** A folder opened: its cases as paper slips, in playing order. */
export function ChapterPage({ chapter }: { chapter: string }) {
  const lang = language.value;
  const [file, retry] = useFile(async () => {
    const cover = await loadCover(lang);
    const index = cover.chapters.findIndex((one) => one.id === chapter);
    const found = cover.chapters[index];
    if (!found || found.levels === 0) return null;
    return { cover, found, tint: (index % 4) + 1, catalog: await loadCatalog(lang, chapter) };
  }, [lang, chapter]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed') {
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  }
  if (!file.value) return <LostPage kind="level" />;
  const { cover, found, tint, catalog } = file.value;
  const all = settings.value.allCasesOpen;
  const isClosed = (level: string) => results.value.has(level);
  const closed = catalog.levels.filter((level) => isClosed(level.id)).length;
  const { finale } = catalog;
  const anySealed = catalog.levels.some((_, i) => !isOpen(catalog, i, isClosed, all));
  return (
    <PageFrame name="chapter">
      <PageBar to={{ page: 'home' }}>{t('chapter.back')}</PageBar>
      <div class={`pg-open pg-tint-${tint}`}>
        <span class="pg-open-tab">{found.number}</span>
        <h1 tabIndex={-1}>{found.name}</h1>
        <p class="pg-open-about">{found.about}</p>
        <p class="pg-open-count">{t('home.closedOf', { n: closed, total: catalog.levels.length })}</p>
        {catalog.page && (
          <a class="pg-open-page" href={hrefOf({ page: 'library', part: 'rulebook' })}>
            <Icon id="book" />
            <span>
              {t('chapter.page')} <b>{catalog.page.title}</b>
            </span>
          </a>
        )}
        <ol class="pg-slips">
          {catalog.levels.map((level, i) => (
            <Fragment key={level.id}>
              {finale?.levels[0] === level.id && <FinaleHead title={finale.title} about={finale.about} />}
              <CaseSlip
                level={level}
                number={caseNumber(cover, chapter, i)}
                open={isOpen(catalog, i, isClosed, all)}
              />
            </Fragment>
          ))}
        </ol>
        {closed === catalog.levels.length && (finale || catalog.memento) && (
          <div class="pg-open-end">
            {finale && (
              <a class="pg-btn" href={hrefOf({ page: 'finale', chapter })}>
                {t('verdict.finale')}
              </a>
            )}
            {catalog.memento && (
              <a class="pg-btn" href={hrefOf({ page: 'memento', chapter })}>
                {t('chapter.memento')}
              </a>
            )}
          </div>
        )}
        {closed === catalog.levels.length && (
          <a class="pg-link" href={hrefOf({ page: 'share', of: { kind: 'chapter', chapter } })}>
            {t('verdict.share')}
          </a>
        )}
        {anySealed && (
          <p class="pg-open-how">
            {t('chapter.howToOpen')}
            <a class="pg-link" href={hrefOf({ page: 'settings' })}>
              {t('chapter.toSettings')}
            </a>
          </p>
        )}
      </div>
    </PageFrame>
  );
}
