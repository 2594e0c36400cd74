import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { changeSettings, settings } from '../app/app.ts';
import { language } from '../app/i18n.ts';
import { LevelFileError, loadPublic } from '../app/level-files.ts';
import { navigate } from '../app/navigate.ts';
import { restartPlay } from '../app/restart-play.ts';
import { openSession } from '../app/session.ts';
import { paused } from '../app/view-signals.ts';
import { LostPage } from '../pages/lost-page.tsx';
import { PausePanel } from '../pages/pause-panel.tsx';
import type { PublicBundle } from '../rules/bundle.ts';
import { LevelScreen } from '../stage/level-screen.tsx';

/** Plays a level: loads its public half, opens or resumes the session, pauses over it. */
export function LevelRoute({ level }: { level: string }) {
  const [bundle, setBundle] = useState<PublicBundle | null>(null);
  const [error, setError] = useState<LevelFileError['code'] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const lang = language.value;

  useEffect(() => {
    let gone = false;
    setError(null);
    loadPublic(lang, level).then(
      (loaded) => !gone && setBundle(loaded),
      (failure) => !gone && setError(failure instanceof LevelFileError ? failure.code : 'offline'),
    );
    return () => {
      gone = true;
      paused.value = false;
    };
  }, [lang, level, attempt]);

  if (error) {
    const kind = error === 'missing' ? 'level' : error;
    return <LostPage kind={kind} onRetry={() => setAttempt((n) => n + 1)} />;
  }
  if (!bundle || bundle.level.id !== level) return null;
  return (
    <OpenLevel
      key={`${level} ${lang} ${attempt}`}
      bundle={bundle}
      onRestart={() => setAttempt((n) => n + 1)}
    />
  );
}

function OpenLevel({ bundle, onRestart }: { bundle: PublicBundle; onRestart: () => void }) {
  const session = useMemo(() => openSession(bundle), [bundle]);
  const { id, title } = bundle.level;
  const done = session.state.value.phase === 'finished';
  const onClosed = useCallback(() => navigate({ page: 'verdict', level: id }, true), [id]);
  const leave = () => navigate({ page: 'chapter', chapter: bundle.chapter });
  // A play that was finished before shows its verdict; one that finishes now waits for its seal.
  const [wasDone] = useState(done);
  useEffect(() => {
    if (wasDone) onClosed();
  }, [wasDone, onClosed]);
  const restart = async () => {
    paused.value = false;
    await restartPlay(id, bundle.chapter);
    onRestart();
  };
  if (wasDone) return null;
  return (
    <>
      <LevelScreen session={session} onBack={leave} onClosed={onClosed} />
      {paused.value && (
        <PausePanel
          title={title}
          soundOn={settings.value.sound}
          onToggleSound={() => changeSettings({ sound: !settings.value.sound })}
          onResume={() => {
            paused.value = false;
          }}
          onRestart={() => void restart()}
          onLeave={leave}
        />
      )}
    </>
  );
}
