import { useCallback, useMemo } from 'preact/hooks';
import { language } from '../app/i18n.ts';
import { loadPublic } from '../app/level-files.ts';
import { navigate } from '../app/navigate.ts';
import { restartPlay } from '../app/restart-play.ts';
import { openSession } from '../app/session.ts';
import { paused } from '../app/view-signals.ts';
import { LostPage } from '../pages/lost-page.tsx';
import { useFile } from '../pages/use-file.ts';
import type { PublicBundle } from '../rules/bundle.ts';
import { OpenPlay } from './open-play.tsx';

/** Plays a level: loads its public half, opens or resumes the session. */
export function LevelRoute({ level }: { level: string }) {
  const lang = language.value;
  const [file, reload] = useFile(() => loadPublic(lang, level), [lang, level]);
  if (file.status === 'failed') {
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={reload} />;
  }
  return file.status === 'ready' ? <OpenLevel bundle={file.value} onRestart={reload} /> : null;
}

function OpenLevel({ bundle, onRestart }: { bundle: PublicBundle; onRestart: () => void }) {
  const session = useMemo(() => openSession(bundle), [bundle]);
  const { id } = bundle.level;
  const onClosed = useCallback(() => navigate({ page: 'verdict', level: id }, true), [id]);
  const restart = async () => {
    paused.value = false;
    await restartPlay(id, bundle.chapter);
    onRestart();
  };
  return (
    <OpenPlay
      session={session}
      onClosed={onClosed}
      onLeave={() => navigate({ page: 'chapter', chapter: bundle.chapter })}
      onRestart={() => void restart()}
    />
  );
}
