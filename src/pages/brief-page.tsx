import { plays, results, sound } from '../app/app.ts';
import { language, t, type UiKey } from '../app/i18n.ts';
import { loadPublic } from '../app/level-files.ts';
import { restartPlay } from '../app/restart-play.ts';
import { hrefOf } from '../app/route.ts';
import { BriefHow } from './brief-how.tsx';
import './styles/brief.css';
import { CaseLabel } from './case-label.tsx';
import { Chameleon } from './chameleon.tsx';
import { Icon } from './icon.tsx';
import { LostPage } from './lost-page.tsx';
import { isFinished, isUnderWay } from './next-step.ts';
import { PageBar } from './page-bar.tsx';
import { PageFrame } from './page-frame.tsx';
import { useFile } from './use-file.ts';
import { useLateHeading } from './use-late-heading.ts';
import { usePlace } from './use-place.ts';
import { Waiting } from './waiting.tsx';

/** Before a case: the scene, the task, and what the mechanic asks for. Fetches no key. */
export function BriefPage({ level: id }: { level: string }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadPublic(lang, id), [lang, id]);
  const bundle = file.status === 'ready' ? file.value : null;
  const place = usePlace(bundle?.chapter ?? null, id);
  useLateHeading(bundle !== null);
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed' || !bundle) {
    const code = file.status === 'failed' ? file.code : 'missing';
    return (
      <LostPage kind={code === 'missing' ? 'level' : code} onRetry={code === 'missing' ? undefined : retry} />
    );
  }
  const { level, chapter } = bundle;
  const play = plays.value.get(id);
  const result = results.value.get(id);
  const underWay = isUnderWay(play);
  const finished = play !== undefined && isFinished(play);
  const action: UiKey = underWay ? 'brief.resume' : result ? 'brief.again' : 'brief.start';
  return (
    <PageFrame name="brief">
      <PageBar to={place?.number === 0 ? { page: 'home' } : { page: 'chapter', chapter }}>
        {place && <CaseLabel place={place} />}
      </PageBar>
      <div class="pg-brief-body">
        <h1 tabIndex={-1}>{level.title}</h1>
        <div class="pg-card pg-brief-card">
          <h2>{t('brief.scene')}</h2>
          <p>{level.brief.scene}</p>
          <h2 class="pg-brief-task-head">{t('brief.task')}</h2>
          <p class="pg-brief-task">{level.brief.task}</p>
        </div>
        {level.margin && (
          <p class="pg-brief-margin">
            <Chameleon pose="whisper" />
            <span>
              <span class="sr-only">{t('brief.margin')}</span>
              {level.margin}
            </span>
          </p>
        )}
        {place?.number === 0 && <p class="pg-brief-promise">{t('brief.promise')}</p>}
      </div>
      <div class="pg-brief-side">
        <BriefHow mechanic={level.mechanic} />
        {result && (
          <p class="pg-brief-done">
            {t('brief.closed', { score: result.best })}{' '}
            {finished && (
              <a class="pg-link" href={hrefOf({ page: 'verdict', level: id })}>
                {t('brief.toVerdict')}
              </a>
            )}
          </p>
        )}
        <a
          class="pg-btn pg-btn-ink pg-brief-go"
          href={hrefOf({ page: 'play', level: id })}
          onClick={() => {
            sound.play('tap');
            if (finished) void restartPlay(id, chapter);
          }}
        >
          {t(action)}
          <span class="pg-icon-after">
            <Icon id="arrow-right" />
          </span>
        </a>
      </div>
    </PageFrame>
  );
}
