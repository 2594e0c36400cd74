import { useEffect, useRef } from 'preact/hooks';
import { t, type UiKey } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import type { Farewell, Refusal } from '../../classroom/wire.ts';
import { Icon } from '../icon.tsx';
import { Owl } from '../owl.tsx';
import { PageFrame } from '../page-frame.tsx';

interface Ending {
  readonly title: UiKey;
  readonly text: UiKey;
  /** What brings one back, where something can. */
  readonly retry?: UiKey;
}

const odd: Ending = { title: 'room.oddTitle', text: 'room.oddText', retry: 'room.again' };
const endings: Readonly<Partial<Record<Refusal | Farewell, Ending>>> = {
  'no-room': { title: 'room.goneTitle', text: 'room.goneText' },
  kicked: { title: 'room.kickedTitle', text: 'room.kickedText', retry: 'room.again' },
  locked: { title: 'room.lockedTitle', text: 'room.lockedText', retry: 'room.again' },
  full: { title: 'room.fullTitle', text: 'room.fullText', retry: 'room.again' },
  taken: { title: 'room.takenTitle', text: 'room.takenText', retry: 'room.takeBack' },
  over: { title: 'room.overTitle', text: 'room.overText' },
  'no-right': { title: 'room.noRightTitle', text: 'room.noRightText' },
};

interface RoomEndedProps {
  readonly why: Refusal | Farewell;
  readonly onRetry: () => void;
  /** Players may try another code. */
  readonly player?: boolean;
}

/** A connection to a room that ended: why, and what to do. */
export function RoomEnded({ why, onRetry, player = false }: RoomEndedProps) {
  const { title, text, retry } = endings[why] ?? odd;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [why]);
  return (
    <PageFrame name="lost">
      <Owl mood="doubt" class="pg-lost-owl" />
      <h1 class="pg-lost-title" tabIndex={-1} ref={heading}>
        {t(title)}
      </h1>
      <p class="pg-lost-text">{t(text)}</p>
      <div class="pg-actions">
        {retry && (
          <button type="button" class="pg-btn pg-btn-ink" onClick={onRetry}>
            {t(retry)}
          </button>
        )}
        {!retry && player && (
          <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'join', code: null })}>
            {t('room.otherCode')}
          </a>
        )}
        <a class="pg-btn" href={hrefOf({ page: 'home' })}>
          <Icon id="home" />
          {t('room.home')}
        </a>
      </div>
    </PageFrame>
  );
}
