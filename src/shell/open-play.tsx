import { useEffect, useState } from 'preact/hooks';
import { soundOn, toggleSound } from '../app/app.ts';
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
  /** The way back of the level's header, where it does not simply leave. */
  readonly onBack?: () => void;
  /** What the pause says of the play; that it is kept, if left out. */
  readonly pauseText?: string;
}

/** A session on the desk, with the pause over it. */
export function OpenPlay({ session, onClosed, onLeave, onRestart, onBack, pauseText }: OpenPlayProps) {
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
      <LevelScreen session={session} onBack={onBack ?? onLeave} onClosed={onClosed} />
      {paused.value && (
        <PausePanel
          title={session.bundle.level.title}
          text={pauseText}
          soundOn={soundOn.value}
          onToggleSound={toggleSound}
          onResume={resume}
          onRestart={onRestart}
          onLeave={onLeave}
        />
      )}
    </>
  );
}
