import { plays, results, settings } from '../../app/app.ts';
import { language, t } from '../../app/i18n.ts';
import { loadCatalog, loadCover } from '../../app/level-files.ts';
import { useFile } from '../use-file.ts';
import { RulebookPageView } from './rulebook-page-view.tsx';

/** The rulebook: a page for every chapter begun; the others stay shut. */
export function LibraryRulebook() {
  const lang = language.value;
  const [file] = useFile(async () => {
    const { chapters } = await loadCover(lang);
    const catalogs = await Promise.all(chapters.map((one) => loadCatalog(lang, one.id)));
    return chapters.map((chapter, i) => ({ chapter, page: catalogs[i]?.page }));
  }, [lang]);
  if (file.status !== 'ready') return <p class="pg-more-small">{t('lost.fetching')}</p>;
  const begun = (chapter: string) =>
    settings.value.allCasesOpen ||
    [...plays.value.values(), ...results.value.values()].some((one) => one.chapter === chapter);
  return (
    <>
      <p class="pg-more-lead">{t('library.rulebookLead')}</p>
      {file.value.map(({ chapter, page }) =>
        page ? (
          <section key={chapter.id} class="pg-rulebook-chapter">
            <h2>
              {chapter.number} · {chapter.name}
            </h2>
            {begun(chapter.id) ? (
              <RulebookPageView page={page} />
            ) : (
              <p class="pg-more-small">{t('library.pageLater')}</p>
            )}
          </section>
        ) : null,
      )}
    </>
  );
}
