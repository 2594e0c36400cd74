import '../styles/more.css';
import '../styles/daily.css';
import { plays, results } from '../../app/app.ts';
import { language, t } from '../../app/i18n.ts';
import { loadCatalog, loadKey, loadPublic } from '../../app/level-files.ts';
import { hrefOf } from '../../app/route.ts';
import { foldRun } from '../../mechanics/play.ts';
import { judge, poolVerdicts } from '../../rules/judge.ts';
import { LostPage } from '../lost-page.tsx';
import { isFinished } from '../next-step.ts';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { type JudgedCase, SetVerdict } from './set-verdict.tsx';

/** A case as it stands: null while it is not closed. */
async function judgedCase(lang: typeof language.value, id: string): Promise<JudgedCase | null> {
  const play = plays.peek().get(id);
  if (!play || !isFinished(play)) return null;
  const [bundle, keyBundle] = await Promise.all([loadPublic(lang, id), loadKey(lang, id)]);
  const { marks } = foldRun(bundle.level, { seed: play.seed, feedback: 'each' }, play.actions);
  return { bundle, keyBundle, marks, verdict: judge(marks, keyBundle) };
}

/** A chapter's finale: three cases about one person, judged as one. */
export function FinalePage({ chapter }: { chapter: string }) {
  const lang = language.value;
  const [file, retry] = useFile(async () => {
    const catalog = await loadCatalog(lang, chapter);
    const ids = catalog.finale?.levels ?? [];
    return { catalog, cases: await Promise.all(ids.map((id) => judgedCase(lang, id))) };
  }, [lang, chapter]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const { catalog, cases } = file.value;
  if (!catalog.finale) return <LostPage kind="address" />;
  const closed = cases.filter((one): one is JudgedCase => one !== null);
  const whole = catalog.levels.every((level) => results.value.has(level.id));
  return (
    <PageFrame name="finale">
      <PageBar to={{ page: 'chapter', chapter }}>{t('finale.title')}</PageBar>
      <h1 class="pg-more-title" tabIndex={-1}>
        {catalog.finale.title}
      </h1>
      <p class="pg-more-lead">{catalog.finale.about}</p>
      {closed.length === cases.length ? (
        <SetVerdict
          label={t('finale.score')}
          cases={closed}
          pooled={poolVerdicts(Object.fromEntries(closed.map((one) => [one.bundle.level.id, one.verdict])))}
          share={{ kind: 'finale', chapter }}
        />
      ) : (
        <p class="pg-card pg-daily-none">{t('finale.open')}</p>
      )}
      {closed.length === cases.length && (
        <a class="pg-btn pg-more-go" href={hrefOf({ page: 'home' })}>
          {t('verdict.toHome')}
        </a>
      )}
      {whole && catalog.memento && (
        <a class="pg-btn pg-btn-ink pg-more-go" href={hrefOf({ page: 'memento', chapter })}>
          {t('finale.toMemento')}
        </a>
      )}
    </PageFrame>
  );
}
