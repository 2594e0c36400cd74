import '../styles/more.css';
import '../styles/memento.css';
import mingcha from '../../../assets/art/seals/mingcha.svg?url';
import { results } from '../../app/app.ts';
import { language, t } from '../../app/i18n.ts';
import { loadCatalog, loadCover } from '../../app/level-files.ts';
import { hrefOf } from '../../app/route.ts';
import { sealsFor } from '../../rules/score.ts';
import { LostPage } from '../lost-page.tsx';
import { Owl } from '../owl.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';

/** A memento of a closed chapter, or of the whole book: the name is written by hand, nobody issues it. */
export function MementoPage({ chapter }: { chapter: string | null }) {
  const lang = language.value;
  const [file, retry] = useFile(async () => {
    const cover = await loadCover(lang);
    const chosen = cover.chapters.filter((one) => chapter === null || one.id === chapter);
    const catalogs = await Promise.all(chosen.map((one) => loadCatalog(lang, one.id)));
    const words = chapter === null ? cover.memento : catalogs[0]?.memento;
    const place = chapter === null ? t('memento.whole') : `${chosen[0]?.number} · ${chosen[0]?.name}`;
    return { words, place, levels: catalogs.flatMap((one) => one.levels.map((level) => level.id)) };
  }, [lang, chapter]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const { words, place, levels } = file.value;
  if (!words) return <LostPage kind="address" />;
  const closed = levels.filter((level) => results.value.has(level));
  const seals = closed.reduce((sum, level) => sum + sealsFor(results.value.get(level)?.best ?? 0), 0);
  const back = chapter === null ? ({ page: 'home' } as const) : ({ page: 'chapter', chapter } as const);
  return (
    <PageFrame name="memento">
      <PageBar to={back} />
      {closed.length < levels.length ? (
        <>
          <h1 class="pg-more-title" tabIndex={-1}>
            {t('memento.title')}
          </h1>
          <p class="pg-card pg-daily-none">{t('memento.open')}</p>
          <a class="pg-btn" href={hrefOf(back)}>
            {t('lost.home')}
          </a>
        </>
      ) : (
        <>
          <article class="pg-memento-sheet">
            <p class="pg-memento-kind">{t('memento.title')}</p>
            <h1 tabIndex={-1}>{words.title}</h1>
            <p class="pg-memento-place">{place}</p>
            <p class="pg-memento-text">{words.text}</p>
            <p class="pg-memento-cases">{t('memento.cases', { n: closed.length, seals })}</p>
            <p class="pg-memento-name">
              <span>{t('memento.name')}</span>
              <i />
            </p>
            <Owl mood="cheer" class="pg-memento-owl" />
            <img class="pg-memento-seal" src={mingcha} alt="" />
            <p class="pg-memento-unofficial">{t('memento.unofficial')}</p>
          </article>
          <p class="pg-more-small pg-noprint">{t('memento.hand')}</p>
          <button type="button" class="pg-btn pg-btn-ink pg-more-go pg-noprint" onClick={() => print()}>
            {t('memento.print')}
          </button>
          <a
            class="pg-link pg-noprint"
            href={hrefOf({
              page: 'share',
              of: chapter === null ? { kind: 'campaign' } : { kind: 'chapter', chapter },
            })}
          >
            {t('verdict.share')}
          </a>
        </>
      )}
    </PageFrame>
  );
}
