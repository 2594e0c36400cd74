import { useEffect, useState } from 'preact/hooks';
import type { HostRecord } from '../../app/classes/class-records.ts';
import { t } from '../../app/i18n.ts';
import { navigate } from '../../app/navigate.ts';
import { type HostRoom, hostRoom } from '../../app/rooms/host-room.ts';
import { dropHosted, hostedRoom } from '../../app/rooms/hosted-rooms.ts';
import { hrefOf } from '../../app/route.ts';
import { Owl } from '../owl.tsx';
import { PageFrame } from '../page-frame.tsx';
import { HostConsole } from './host-console.tsx';
import { RoomEnded } from './room-ended.tsx';
import { RoomWaiting } from './room-waiting.tsx';

interface HostRoomPageProps {
  readonly code: string;
  /** From a recovery link: kept, then taken out of the address. */
  readonly token: string | null;
}

const ignore = () => {};

/** A room hosted from this device, resumed where it stands; or, with a token, taken up from another one. */
export function HostRoomPage({ code, token }: HostRoomPageProps) {
  const [attempt, setAttempt] = useState(0);
  const [record, setRecord] = useState<HostRecord | null | undefined>(undefined);
  const [room, setRoom] = useState<HostRoom | null>(null);
  useEffect(() => {
    let gone = false;
    void hostedRoom(code, token).then((found) => {
      if (gone) return;
      setRecord(found);
      if (token !== null) navigate({ page: 'host-room', code, token: null }, true);
    });
    return () => {
      gone = true;
    };
  }, [code, token]);
  useEffect(() => {
    if (!record) return;
    const opened = hostRoom(record);
    setRoom(opened);
    return () => opened.close();
  }, [record, attempt]);
  const status = room?.status.value;
  const over = status?.kind === 'ended' && (status.why === 'over' || status.why === 'no-room');
  useEffect(() => {
    if (over) void dropHosted(code);
  }, [over, code]);
  if (record === null) return <NoRight />;
  if (!record || !room || !status) return <RoomWaiting away={false} onRetry={ignore} />;
  if (status.kind === 'ended') {
    return <RoomEnded why={status.why} onRetry={() => setAttempt(attempt + 1)} />;
  }
  const view = room.view.value;
  if (!view) return <RoomWaiting away={status.kind === 'away'} onRetry={room.retry} />;
  return <HostConsole room={room} record={record} view={view} />;
}

/** This device has no right to host the room. */
function NoRight() {
  return (
    <PageFrame name="lost">
      <Owl mood="doubt" class="pg-lost-owl" />
      <h1 class="pg-lost-title" tabIndex={-1}>
        {t('room.otherHost')}
      </h1>
      <p class="pg-lost-text">{t('room.otherHostText')}</p>
      <div class="pg-actions">
        <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'host' })}>
          {t('room.hostTitle')}
        </a>
      </div>
    </PageFrame>
  );
}
