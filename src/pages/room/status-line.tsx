import { t } from '../../app/i18n.ts';
import type { PlayerRoom } from '../../app/rooms/player-room.ts';
import { useOnline } from './use-online.ts';

/** What a player must know of the line to the room: answers that wait, came too late, or were refused. */
export function StatusLine({ room }: { room: PlayerRoom }) {
  const online = useOnline();
  const waiting = room.waiting.value;
  const missed = room.missed.value;
  const away = !online || room.status.value.kind === 'away';
  const said = () => {
    if (away) return waiting > 0 ? t('room.offlineWaiting', { n: waiting }) : t('room.offline');
    if (missed) return t(missed.how === 'late' ? 'room.late' : 'room.refused');
    return null;
  };
  const text = said();
  return (
    <p class="pg-rm-status" role="status" hidden={text === null}>
      {text}
    </p>
  );
}
