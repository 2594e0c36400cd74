import { useCallback, useMemo } from 'preact/hooks';
import { today } from '../app/clock.ts';
import { dailyKeeper, dailyRecord } from '../app/daily-keeper.ts';
import { language } from '../app/i18n.ts';
import { LevelFileError, loadDaily, loadPublic } from '../app/level-files.ts';
import { navigate } from '../app/navigate.ts';
import { openSession } from '../app/session.ts';
import { LostPage } from '../pages/lost-page.tsx';
import { isFinished } from '../pages/next-step.ts';
import { useFile } from '../pages/use-file.ts';
import { Waiting } from '../pages/waiting.tsx';
import type { PublicBundle } from '../rules/bundle.ts';
import { dailySet } from '../rules/daily-set.ts';
import { dayOf } from '../rules/day.ts';
import type { Language } from '../rules/languages.ts';
import { OpenPlay } from './open-play.tsx';

/** A case of a set, with the set it belongs to. */
interface SetCase {
  readonly day: number;
  readonly levels: readonly string[];
  readonly bundle: PublicBundle;
}

/** The case at `index` (from 1) of a date's set; `missing` if there is none, or not yet. */
async function loadCase(lang: Language, date: string, index: number): Promise<SetCase> {
  const day = dayOf(date);
  const set = day === null || day > today() ? null : dailySet(await loadDaily(), day);
  const id = set && 'levels' in set ? set.levels[index - 1] : undefined;
  if (day === null || !set || !('levels' in set) || !id) throw new LevelFileError('missing');
  return { day, levels: set.levels, bundle: await loadPublic(lang, id) };
}

/** One case of a day's set. It is judged with the others when the set is closed. */
export function DailyPlayRoute({ date, index }: { date: string; index: number }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadCase(lang, date, index), [lang, date, index]);
  if (file.status === 'failed') {
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  }
  return file.status === 'ready' ? <OpenCase date={date} {...file.value} /> : <Waiting />;
}

function OpenCase({ date, day, levels, bundle }: SetCase & { date: string }) {
  const session = useMemo(
    () => openSession(bundle, { keeper: dailyKeeper(bundle, day, levels) }),
    [bundle, day, levels],
  );
  const onClosed = useCallback(() => {
    const { plays } = dailyRecord(day, levels);
    const open = levels.findIndex((level) => !plays.some((play) => play.level === level && isFinished(play)));
    navigate(open < 0 ? { page: 'daily', date } : { page: 'daily-play', date, index: open + 1 }, true);
  }, [day, levels, date]);
  return <OpenPlay session={session} onClosed={onClosed} onLeave={() => navigate({ page: 'daily', date })} />;
}
