import '../styles/more.css';
import '../styles/daily.css';
import { useEffect, useMemo } from 'preact/hooks';
import { dailies, keepDaily } from '../../app/app.ts';
import { today } from '../../app/clock.ts';
import { language, t } from '../../app/i18n.ts';
import { loadDaily, loadKey, loadPublic } from '../../app/level-files.ts';
import { hrefOf } from '../../app/route.ts';
import { foldRun } from '../../mechanics/play.ts';
import { dailySet } from '../../rules/daily-set.ts';
import { dateOf, dayOf } from '../../rules/day.ts';
import { judge, poolVerdicts } from '../../rules/judge.ts';
import { Icon } from '../icon.tsx';
import { LostPage } from '../lost-page.tsx';
import { isFinished, isUnderWay } from '../next-step.ts';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { DailyMonth } from './daily-month.tsx';
import { dateWords } from './date-words.ts';
import { SetVerdict } from './set-verdict.tsx';

/** The cases of one set, with what was made of each. */
async function loadSet(lang: typeof language.value, levels: readonly string[]) {
  return Promise.all(levels.map((level) => loadPublic(lang, level)));
}

/** 每日一查: the set of a day, its joint verdict once all of it is closed, and the month. */
export function DailyPage({ date }: { date: string | null }) {
  const lang = language.value;
  const now = today();
  const day = date === null ? now : dayOf(date);
  const [file, retry] = useFile(async () => {
    const calendar = await loadDaily();
    const set = day === null ? null : dailySet(calendar, day);
    const levels = set && 'levels' in set ? set.levels : null;
    return { calendar, set, bundles: levels ? await loadSet(lang, levels) : [] };
  }, [lang, day]);
  useLateHeading(file.status === 'ready');
  if (day === null) return <LostPage kind="address" />;
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const { calendar, set, bundles } = file.value;
  // A day to come is not shown ahead of time, whatever the address says.
  const missing = day > now ? 'after' : set && 'none' in set ? set.none : null;
  const record = dailies.value.get(day);
  const plays = record?.plays ?? [];
  const playOf = (level: string) => plays.find((play) => play.level === level);
  const open = bundles.findIndex(({ level }) => {
    const play = playOf(level.id);
    return !play || !isFinished(play);
  });
  return (
    <PageFrame name="daily">
      <PageBar to={{ page: 'home' }}>
        {day !== now && (
          <a class="pg-link" href={hrefOf({ page: 'daily', date: null })}>
            {t('daily.toToday')}
          </a>
        )}
      </PageBar>
      <p class="pg-daily-date">
        {dateWords(day)} {day === now && <b>{t('daily.today')}</b>}
      </p>
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('daily.title')}
      </h1>
      {missing ? (
        <div class="pg-card pg-daily-none" role="status">
          <h2>{t(missing === 'before' ? 'daily.before' : 'daily.after', { date: calendar.first })}</h2>
          <p>{t(missing === 'before' ? 'daily.beforeText' : 'daily.afterText')}</p>
          {missing === 'before' && (
            <a class="pg-btn" href={hrefOf({ page: 'daily', date: calendar.first })}>
              {t('daily.first')}
            </a>
          )}
        </div>
      ) : (
        <>
          <p class="pg-more-lead">{t('daily.lead')}</p>
          <ol class="pg-daily-set" aria-label={t('daily.cases')}>
            {bundles.map(({ level }, i) => {
              const play = playOf(level.id);
              const state = play && isFinished(play) ? 'closed' : isUnderWay(play) ? 'begun' : 'new';
              return (
                <li key={level.id} class="pg-card">
                  <span class="pg-daily-no">{t('chapter.caseNo', { n: i + 1 })}</span>
                  <b>{level.title}</b>
                  <span class="pg-daily-state">{t(`daily.caseState.${state}`)}</span>
                </li>
              );
            })}
          </ol>
          {open >= 0 ? (
            <>
              <a
                class="pg-btn pg-btn-ink pg-more-go"
                href={hrefOf({ page: 'daily-play', date: dateOf(day), index: open + 1 })}
              >
                {t(plays.length > 0 ? 'daily.resume' : 'daily.start')}
                <span class="pg-icon-after">
                  <Icon id="arrow-right" />
                </span>
              </a>
              {plays.length > 0 && <p class="pg-more-small">{t('daily.wait')}</p>}
            </>
          ) : (
            <DailyVerdict day={day} bundles={bundles} />
          )}
        </>
      )}
      <DailyMonth day={day} now={now} first={dayOf(calendar.first) ?? now} />
    </PageFrame>
  );
}

/** Judges a closed set and keeps its score. */
function DailyVerdict({ day, bundles }: { day: number; bundles: Awaited<ReturnType<typeof loadSet>> }) {
  const lang = language.value;
  const [file, retry] = useFile(
    () => Promise.all(bundles.map(({ level }) => loadKey(lang, level.id))),
    [lang, bundles],
  );
  const keys = file.status === 'ready' ? file.value : null;
  const judged = useMemo(() => {
    const record = dailies.peek().get(day);
    if (!keys || !record) return null;
    const cases = bundles.flatMap((bundle, i) => {
      const play = record.plays.find((one) => one.level === bundle.level.id);
      const keyBundle = keys[i];
      if (!play || !keyBundle) return [];
      const { marks } = foldRun(bundle.level, { seed: play.seed, feedback: 'end' }, play.actions);
      return [{ bundle, keyBundle, marks, verdict: judge(marks, keyBundle) }];
    });
    return {
      cases,
      pooled: poolVerdicts(Object.fromEntries(cases.map((one) => [one.bundle.level.id, one.verdict]))),
    };
  }, [keys, bundles, day]);
  useEffect(() => {
    const record = dailies.peek().get(day);
    if (judged && record && record.score !== judged.pooled.score) {
      void keepDaily({ ...record, score: judged.pooled.score });
    }
  }, [judged, day]);
  if (file.status === 'failed') {
    return (
      <div class="pg-home-failed" role="alert">
        <p>{t('play.keyFailed')}</p>
        <button type="button" class="pg-btn" onClick={retry}>
          <Icon id="retry" />
          {t('play.retry')}
        </button>
      </div>
    );
  }
  if (!judged) return <p class="pg-more-small">{t('play.fetchingKey')}</p>;
  return (
    <SetVerdict
      label={t('daily.score')}
      cases={judged.cases}
      pooled={judged.pooled}
      share={{ kind: 'daily', date: dateOf(day) }}
    />
  );
}
