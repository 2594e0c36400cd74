import { useEffect, useState } from 'preact/hooks';
import { changeSettings, settings } from '../app/app.ts';
import type { Session } from '../app/session.ts';
import { paused } from '../app/view-signals.ts';
import { PausePanel } from '../pages/pause-panel.tsx';
import { LevelScreen } from '../stage/level-screen.tsx';

interface OpenPlayProps {
  readonly session: Session;
  /** The case is closed and its seal has landed. */
  readonly onClosed: () => void;
  readonly onLeave: () => void;
  /** Left out where a case can't be begun anew. */
  readonly onRestart?: () => void;
}

/** A session on the desk, with the pause over it. */
export function OpenPlay({ session, onClosed, onLeave, onRestart }: OpenPlayProps) {
  // A play that was finished before goes straight on; one that finishes now waits for its seal.
  const [wasDone] = useState(session.state.value.phase === 'finished');
  useEffect(() => {
    if (wasDone) onClosed();
  }, [wasDone, onClosed]);
  const resume = () => {
    paused.value = false;
  };
  useEffect(() => resume, []);
  if (wasDone) return null;
  return (
    <>
      <LevelScreen session={session} onBack={onLeave} onClosed={onClosed} />
      {paused.value && (
        <PausePanel
          title={session.bundle.level.title}
          soundOn={settings.value.sound}
          onToggleSound={() => changeSettings({ sound: !settings.value.sound })}
          onResume={resume}
          onRestart={onRestart}
          onLeave={onLeave}
        />
      )}
    </>
  );
}
