import { useState } from 'preact/hooks';
import type { HostRecord } from '../../app/classes/class-records.ts';
import { t, type UiKey } from '../../app/i18n.ts';
import type { HostRoom } from '../../app/rooms/host-room.ts';
import { hrefOf } from '../../app/route.ts';
import type { RoomAction } from '../../classroom/action-schema.ts';
import type { HostMessage } from '../../classroom/wire.ts';
import { ClassScreen } from '../class/class-screen.tsx';
import { Icon } from '../icon.tsx';
import { MuteButton } from '../mute-button.tsx';
import { begin, hasBegun } from './begun.ts';
import { HostMore } from './host-more.tsx';
import { Lobby } from './lobby.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { ProgressGrid } from './progress-grid.tsx';
import { RoomReport } from './room-report.tsx';

interface HostConsoleProps {
  readonly room: HostRoom;
  readonly record: HostRecord;
  readonly view: HostMessage;
}

type Open = 'people' | 'more' | 'report' | null;

/** The host's screen: lobby, then the class as everyone sees it, with its controls. */
export function HostConsole({ room, record, view }: HostConsoleProps) {
  const { code } = record;
  const { stage } = view;
  const atStart = stage.step === 0 && stage.turn === 0 && !stage.ended;
  const [lobby, setLobby] = useState(atStart && !hasBegun(code));
  const [open, setOpen] = useState<Open>(null);
  const [trouble, setTrouble] = useState<UiKey | null>(null);
  const act = (action: RoomAction) => {
    void room.act(action).then((reply) => {
      const done = reply !== null && reply.s !== 'unkept' && reply.s !== 'lost' && reply.s !== 'slow';
      setTrouble(done ? null : 'room.notDone');
    });
  };
  const leave = () => {
    begin(code);
    setLobby(false);
  };
  const away = room.status.value.kind !== 'open';
  const seats = view.people.filter((one) => !one.kicked);
  const present = seats.length;
  const close = () => setOpen(null);
  const selfPaced = stage.place.question === null && stage.place.beat === 'ask';
  if (open === 'report') return <RoomReport room={room} onBack={close} />;
  return (
    <>
      {(away || trouble) && (
        <p class="pg-rm-hostnote" role="alert">
          {t(away ? 'room.hostAway' : (trouble ?? 'room.notDone'))}
        </p>
      )}
      {lobby ? (
        <Lobby code={stage.flags.locked ? null : code} stage={stage} seats={seats}>
          <div class="pg-lb-tools">
            <button type="button" class="pg-btn" onClick={() => setOpen('people')}>
              <Icon id="users" />
              {t('room.people', { n: present })}
            </button>
            <button type="button" class="pg-btn" onClick={() => setOpen('more')}>
              {t('room.more')}
            </button>
            <MuteButton />
          </div>
          <button type="button" class="pg-btn pg-btn-ink pg-lb-start" onClick={leave}>
            {t(atStart ? 'room.start' : 'room.backToClass')}
            <span class="pg-icon-after">
              <Icon id="arrow-right" />
            </span>
          </button>
        </Lobby>
      ) : (
        <ClassScreen
          view={view}
          exhibit={room.exhibit.value}
          as="host"
          act={act}
          passed={view.passed}
          answering={selfPaced && <ProgressGrid people={view.people} total={stage.questions} />}
          atEnd={
            <div class="pg-rm-atend">
              <button type="button" class="pg-btn pg-btn-ink" onClick={() => setOpen('report')}>
                {t('room.report')}
              </button>
              <button type="button" class="pg-btn" onClick={() => setOpen('more')}>
                {t('room.more')}
              </button>
            </div>
          }
          atTop={
            <div class="pg-rm-top">
              <button type="button" class="pg-btn" onClick={() => setLobby(true)}>
                {t('room.showCode')}
              </button>
              <button type="button" class="pg-btn" onClick={() => setOpen('people')}>
                <Icon id="users" />
                {t('room.people', { n: present })}
              </button>
              <button type="button" class="pg-btn" onClick={() => setOpen('more')}>
                {t('room.more')}
              </button>
              <MuteButton />
              <a class="pg-iconbtn" href={hrefOf({ page: 'host' })} aria-label={t('board.leave')}>
                <Icon id="home" />
              </a>
            </div>
          }
        />
      )}
      {open === 'people' && <PeoplePanel view={view} act={act} onClose={close} />}
      {open === 'more' && <HostMore room={room} record={record} view={view} act={act} onClose={close} />}
    </>
  );
}
