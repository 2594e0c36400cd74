import { useEffect, useState } from 'preact/hooks';
import { type ScreenRoom, screenRoom } from '../../app/rooms/screen-room.ts';
import { ClassScreen } from '../class/class-screen.tsx';
import { Lobby } from './lobby.tsx';
import { RoomEnded } from './room-ended.tsx';
import { RoomWaiting } from './room-waiting.tsx';

const ignore = () => {};

/** A projector that follows a room: no controls, and nothing of what any one seat answers. */
export function ScreenPage({ code, token }: { code: string; token: string }) {
  const [attempt, setAttempt] = useState(0);
  const [room, setRoom] = useState<ScreenRoom | null>(null);
  useEffect(() => {
    const opened = screenRoom(code, token);
    setRoom(opened);
    return () => opened.close();
  }, [code, token, attempt]);
  const status = room?.status.value;
  if (!room || !status) return <RoomWaiting away={false} onRetry={ignore} />;
  const again = () => setAttempt(attempt + 1);
  if (status.kind === 'ended') return <RoomEnded why={status.why} onRetry={again} />;
  const view = room.view.value;
  if (!view) return <RoomWaiting away={status.kind === 'away'} onRetry={again} />;
  const { stage, arrivals } = view;
  if (arrivals && !stage.flags.hidden && !stage.flags.frozen) {
    return <Lobby code={view.code} stage={stage} seats={arrivals} />;
  }
  return (
    <ClassScreen view={view} exhibit={room.exhibit.value} as="screen" act={ignore} passed={view.passed} />
  );
}
