import { useState } from 'preact/hooks';
import { language, t, type UiKey } from '../../app/i18n.ts';
import { navigate } from '../../app/navigate.ts';
import { keepHosted } from '../../app/rooms/hosted-rooms.ts';
import { makeRoom } from '../../app/rooms/make-room.ts';
import type { MakingFault, RoomOrder } from '../../classroom/room-order.ts';
import { ContentPicker } from '../board/content-picker.tsx';
import { Icon } from '../icon.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { HostChoices, type RoomSetup, usualRoom } from './host-choices.tsx';
import { HostedRooms } from './hosted-rooms.tsx';

const faults: Readonly<Record<MakingFault | 'away', UiKey>> = {
  away: 'room.makeAway',
  slow: 'room.makeSlow',
  'no-case': 'room.makeNoCase',
  unkept: 'room.makeUnkept',
  malformed: 'room.makeNoCase',
};

/** Makes a live room: what is played, and how. Lists the rooms hosted from this device. */
export function HostSetup() {
  const [what, setWhat] = useState<'lesson' | 'cases'>('lesson');
  const [lesson, setLesson] = useState<string | null>(null);
  const [cases, setCases] = useState<readonly string[]>([]);
  const [setup, setSetup] = useState<RoomSetup>(usualRoom);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<UiKey | null>(null);
  const chosen: RoomOrder['what'] | null =
    what === 'cases' ? (cases.length > 0 ? { cases: [...cases] } : null) : lesson ? { lesson } : null;
  const make = async () => {
    if (!chosen) return;
    setBusy(true);
    setFailed(null);
    const made = await makeRoom({ lang: language.value, what: chosen, ...setup });
    if (typeof made === 'string') {
      setFailed(faults[made]);
      setBusy(false);
      return;
    }
    const { code, host, screen } = made;
    await keepHosted({ as: 'host', code, at: Date.now(), host, screen });
    navigate({ page: 'host-room', code, token: null });
  };
  return (
    <PageFrame name="board">
      <PageBar to={{ page: 'home' }} />
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('room.hostTitle')}
      </h1>
      <p class="pg-more-lead">{t('room.hostLead')}</p>
      <HostedRooms />
      <ContentPicker
        what={what}
        lesson={lesson}
        cases={cases}
        onWhat={setWhat}
        onLesson={setLesson}
        onCases={setCases}
      />
      <HostChoices setup={setup} onChange={setSetup} />
      {failed && (
        <p class="pg-board-failed" role="alert">
          {t(failed)}
        </p>
      )}
      <button
        type="button"
        class="pg-btn pg-btn-ink pg-more-go"
        disabled={busy || !chosen}
        onClick={() => void make()}
      >
        {t(busy ? 'room.making' : chosen ? 'room.make' : 'board.pickFirst')}
        <span class="pg-icon-after">
          <Icon id="arrow-right" />
        </span>
      </button>
      <p class="pg-more-small">{t('room.hostPrivacy')}</p>
    </PageFrame>
  );
}
