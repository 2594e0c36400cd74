import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { changeSettings, settings } from '../app/app.ts';
import { today } from '../app/clock.ts';
import { dailyKeeper, dailyRecord } from '../app/daily-keeper.ts';
import { language } from '../app/i18n.ts';
import { LevelFileError, loadDaily, loadPublic } from '../app/level-files.ts';
import { navigate } from '../app/navigate.ts';
import { openSession } from '../app/session.ts';
import { paused } from '../app/view-signals.ts';
import { LostPage } from '../pages/lost-page.tsx';
import { isFinished } from '../pages/next-step.ts';
import { PausePanel } from '../pages/pause-panel.tsx';
import { Waiting } from '../pages/waiting.tsx';
import type { PublicBundle } from '../rules/bundle.ts';
import { dailySet } from '../rules/daily-set.ts';
import { dayOf } from '../rules/day.ts';
import { LevelScreen } from '../stage/level-screen.tsx';

interface Loaded {
  readonly day: number;
  readonly levels: readonly string[];
  readonly bundle: PublicBundle;
}

/** One case of a day's set. It is judged with the others when the set is closed. */
export function DailyPlayRoute({ date, index }: { date: string; index: number }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<LevelFileError['code'] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const lang = language.value;
  useEffect(() => {
    let gone = false;
    setError(null);
    const load = async (): Promise<Loaded> => {
      const day = dayOf(date);
      const set = day === null || day > today() ? null : dailySet(await loadDaily(), day);
      const id = set && 'levels' in set ? set.levels[index - 1] : undefined;
      if (day === null || !set || !('levels' in set) || !id) throw new LevelFileError('missing');
      return { day, levels: set.levels, bundle: await loadPublic(lang, id) };
    };
    load().then(
      (value) => !gone && setLoaded(value),
      (failure) => !gone && setError(failure instanceof LevelFileError ? failure.code : 'offline'),
    );
    return () => {
      gone = true;
      paused.value = false;
    };
  }, [lang, date, index, attempt]);
  if (error) {
    return <LostPage kind={error === 'missing' ? 'level' : error} onRetry={() => setAttempt((n) => n + 1)} />;
  }
  if (!loaded) return <Waiting />;
  return <OpenDaily key={`${date} ${index} ${lang} ${attempt}`} date={date} {...loaded} />;
}

function OpenDaily({ date, day, levels, bundle }: Loaded & { date: string }) {
  const session = useMemo(
    () => openSession(bundle, { keeper: dailyKeeper(bundle, day, levels) }),
    [bundle, day, levels],
  );
  const leave = useCallback(() => navigate({ page: 'daily', date }), [date]);
  const onClosed = useCallback(() => {
    const { plays } = dailyRecord(day, levels);
    const open = levels.findIndex((level) => !plays.some((play) => play.level === level && isFinished(play)));
    navigate(open < 0 ? { page: 'daily', date } : { page: 'daily-play', date, index: open + 1 }, true);
  }, [day, levels, date]);
  const [wasDone] = useState(session.state.value.phase === 'finished');
  useEffect(() => {
    if (wasDone) onClosed();
  }, [wasDone, onClosed]);
  if (wasDone) return null;
  return (
    <>
      <LevelScreen session={session} onBack={leave} onClosed={onClosed} />
      {paused.value && (
        <PausePanel
          title={bundle.level.title}
          soundOn={settings.value.sound}
          onToggleSound={() => changeSettings({ sound: !settings.value.sound })}
          onResume={() => {
            paused.value = false;
          }}
          onLeave={leave}
        />
      )}
    </>
  );
}
