import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { challengeKeeper } from '../app/challenge-keeper.ts';
import { language } from '../app/i18n.ts';
import { loadPublic } from '../app/level-files.ts';
import { loadShared } from '../app/load-shared.ts';
import { navigate } from '../app/navigate.ts';
import { openSession } from '../app/session.ts';
import { LostPage } from '../pages/lost-page.tsx';
import { challengeProgress } from '../pages/share/challenge-progress.ts';
import { useFile } from '../pages/use-file.ts';
import { Waiting } from '../pages/waiting.tsx';
import type { PublicBundle } from '../rules/bundle.ts';
import type { Language } from '../rules/languages.ts';
import { OpenPlay } from './open-play.tsx';

/** A case of a challenge. */
interface ChallengeCase {
  readonly levels: readonly string[];
  readonly seed: number | null;
  readonly bundle: PublicBundle;
}

/** The case at `index` (from 1) of those a share link names; null if there is none. */
async function loadCase(lang: Language, code: string, index: number): Promise<ChallengeCase | null> {
  const file = await loadShared(code);
  const one = typeof file === 'string' ? undefined : file.playable[index - 1];
  if (typeof file === 'string' || !one) return null;
  const levels = file.playable.map(({ level }) => level);
  return { levels, seed: one.seed, bundle: await loadPublic(lang, one.level) };
}

/** One case of a share link, played unseen. It is judged with the others when all are closed. */
export function ChallengePlayRoute({ code, index }: { code: string; index: number }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadCase(lang, code, index), [lang, code, index]);
  const none = file.status === 'ready' && file.value === null;
  useEffect(() => {
    // The page of the link says what is wrong with it.
    if (none) navigate({ page: 'shared', code }, true);
  }, [none, code]);
  if (file.status === 'failed') {
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  }
  return file.status === 'ready' && file.value ? <OpenCase code={code} {...file.value} /> : <Waiting />;
}

function OpenCase({ code, levels, seed, bundle }: ChallengeCase & { code: string }) {
  const session = useMemo(
    () => openSession(bundle, { keeper: challengeKeeper(bundle, code, seed) }),
    [bundle, code, seed],
  );
  const onClosed = useCallback(() => {
    const { next } = challengeProgress(code, levels);
    navigate(next === null ? { page: 'compare', code } : { page: 'challenge-play', code, index: next }, true);
  }, [code, levels]);
  return (
    <OpenPlay session={session} onClosed={onClosed} onLeave={() => navigate({ page: 'shared', code })} />
  );
}
