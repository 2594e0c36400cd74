import { useEffect, useState } from 'preact/hooks';
import { openClasses } from '../../app/classes/open-classes.ts';
import { enterRoom } from '../../app/rooms/enter-room.ts';
import type { PlayerRoom } from '../../app/rooms/player-room.ts';
import { PlayerScreen } from './player-screen.tsx';
import { RoomEnded } from './room-ended.tsx';
import { RoomWaiting } from './room-waiting.tsx';

const ignore = () => {};

/** A player's device in a room, from knocking to the end. */
export function PlayerPage({ code }: { code: string }) {
  const [attempt, setAttempt] = useState(0);
  const [room, setRoom] = useState<PlayerRoom | null>(null);
  useEffect(() => {
    let gone = false;
    let opened: PlayerRoom | null = null;
    setRoom(null);
    void enterRoom(code).then((one) => {
      if (gone) return one.close();
      opened = one;
      setRoom(one);
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [code, attempt]);
  const status = room?.status.value;
  const over = status?.kind === 'ended' && (status.why === 'over' || status.why === 'no-room');
  useEffect(() => {
    // Nothing is left there: this device keeps nothing of it either.
    if (over) void openClasses().then(({ store }) => store.dropRoom({ as: 'player', code }).catch(ignore));
  }, [over, code]);
  if (!room || !status) return <RoomWaiting away={false} onRetry={ignore} />;
  if (status.kind === 'ended') {
    return <RoomEnded why={status.why} onRetry={() => setAttempt(attempt + 1)} player />;
  }
  const view = room.view.value;
  if (!view) return <RoomWaiting away={status.kind === 'away'} onRetry={room.retry} />;
  return <PlayerScreen room={room} view={view} />;
}
