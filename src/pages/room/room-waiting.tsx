import { t } from '../../app/i18n.ts';
import { Owl } from '../owl.tsx';
import { PageFrame } from '../page-frame.tsx';

/** Before the first word of a room: on the way in, or out of reach. */
export function RoomWaiting({ away, onRetry }: { away: boolean; onRetry: () => void }) {
  return (
    <PageFrame name="lost">
      <Owl mood={away ? 'doubt' : 'look'} class="pg-lost-owl" />
      <h1 class="pg-lost-title" tabIndex={-1}>
        {t(away ? 'room.unreachable' : 'room.entering')}
      </h1>
      {away && (
        <>
          <p class="pg-lost-text">{t('room.unreachableText')}</p>
          <div class="pg-actions">
            <button type="button" class="pg-btn pg-btn-ink" onClick={onRetry}>
              {t('room.retryNow')}
            </button>
          </div>
        </>
      )}
    </PageFrame>
  );
}
