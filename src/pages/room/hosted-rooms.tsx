import { t } from '../../app/i18n.ts';
import { dropHosted, hostedRooms } from '../../app/rooms/hosted-rooms.ts';
import { hrefOf } from '../../app/route.ts';
import { begunWords } from '../begun-words.ts';
import { useFile } from '../use-file.ts';
import { spacedCode } from './spaced-code.ts';

/** Rooms hosted from this device: to go on with, or to take off the list. Nothing where there is none. */
export function HostedRooms() {
  const [file, reload] = useFile(hostedRooms, []);
  if (file.status !== 'ready' || file.value.length === 0) return null;
  return (
    <section class="pg-board-kept">
      <h2>{t('room.hosted')}</h2>
      <ul>
        {file.value.map(({ code, at }) => (
          <li key={code} class="pg-card">
            <p>
              <b>{spacedCode(code)}</b>
              <span>{t('room.hostedAt', { when: begunWords(at) })}</span>
            </p>
            <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'host-room', code, token: null })}>
              {t('room.resume')}
            </a>
            <button
              type="button"
              class="pg-btn"
              aria-label={t('room.forgetOne', { code: spacedCode(code) })}
              onClick={() => void dropHosted(code).then(reload)}
            >
              {t('room.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
