import { useEffect, useRef, useState } from 'preact/hooks';
import type { HostRecord } from '../../app/classes/class-records.ts';
import { t } from '../../app/i18n.ts';
import { navigate } from '../../app/navigate.ts';
import type { HostRoom } from '../../app/rooms/host-room.ts';
import { dropHosted } from '../../app/rooms/hosted-rooms.ts';
import type { RoomAction } from '../../classroom/action-schema.ts';
import type { HostMessage } from '../../classroom/wire.ts';
import { Panel } from '../panel.tsx';
import { LinkLine } from './link-line.tsx';
import { QrCode } from './qr-code.tsx';
import { hostLink, screenLink } from './room-links.ts';

interface HostMoreProps {
  readonly room: HostRoom;
  readonly record: HostRecord;
  readonly view: HostMessage;
  readonly act: (action: RoomAction) => void;
  readonly onClose: () => void;
}

/** What a host does seldom: lock, hide, close, skip, end; links for other screens; erasing the class. */
export function HostMore({ room, record, view, act, onClose }: HostMoreProps) {
  const { code, host, screen } = record;
  const { flags, turn, ended, shut, place } = view.stage;
  const [secret, setSecret] = useState(false);
  const [erasing, setErasing] = useState(false);
  const shown = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone then: focus stays in the panel.
  useEffect(() => {
    if (secret) shown.current?.focus();
  }, [secret]);
  const asking = place.beat === 'ask' || place.beat === 'again';
  const nextStage = view.ahead.stage;
  const once = (action: RoomAction) => {
    act(action);
    onClose();
  };
  const erase = async () => {
    const reply = await room.erase();
    if (reply?.s !== 'kept' && room.status.peek().kind !== 'ended') return setErasing(false);
    await dropHosted(code);
    navigate({ page: 'host' }, true);
  };
  if (erasing) {
    return (
      <Panel key="erase" labelledBy="pg-rm-erase" role="alertdialog" onClose={() => setErasing(false)}>
        <h2 id="pg-rm-erase" class="pg-panel-title">
          {t('room.eraseTitle')}
        </h2>
        <p class="pg-panel-text">{t('room.eraseText')}</p>
        <div class="pg-panel-list">
          <button type="button" class="pg-btn" onClick={() => setErasing(false)}>
            {t('room.eraseKeep')}
          </button>
          <button type="button" class="pg-btn pg-btn-ink" onClick={() => void erase()}>
            {t('room.eraseNow')}
          </button>
        </div>
      </Panel>
    );
  }
  return (
    <Panel key="more" labelledBy="pg-rm-more" onClose={onClose}>
      <h2 id="pg-rm-more" class="pg-panel-title">
        {t('room.moreTitle')}
      </h2>
      <div class="pg-panel-list pg-rm-two">
        <button
          type="button"
          class="pg-btn"
          onClick={() => act({ type: 'set', flag: 'locked', on: !flags.locked })}
        >
          {t(flags.locked ? 'room.unlock' : 'room.lock')}
        </button>
        <button
          type="button"
          class="pg-btn"
          onClick={() => act({ type: 'set', flag: 'hidden', on: !flags.hidden })}
        >
          {t(flags.hidden ? 'room.unhide' : 'room.hide')}
        </button>
        {asking && !shut && !ended && (
          <button type="button" class="pg-btn" onClick={() => once({ type: 'close', turn })}>
            {t('room.closeNow')}
          </button>
        )}
        {nextStage !== null && !ended && (
          <button type="button" class="pg-btn" onClick={() => once({ type: 'go', turn, to: nextStage })}>
            {t('room.skipStage')}
          </button>
        )}
        {!ended && (
          <button type="button" class="pg-btn" onClick={() => once({ type: 'end', turn })}>
            {t('room.endNow')}
          </button>
        )}
      </div>
      <section class="pg-rm-links">
        <h3>{t('room.screenLink')}</h3>
        <p>{t(screen ? 'room.screenLinkText' : 'room.screenNone')}</p>
        {screen && <LinkLine link={screenLink(code, screen)} />}
        <h3 ref={shown} tabIndex={-1}>
          {t('room.recovery')}
        </h3>
        <p>{t('room.recoveryText')}</p>
        {secret ? (
          <>
            <LinkLine link={hostLink(code, host)} />
            <QrCode text={hostLink(code, host)} label={t('room.recoveryQr')} class="pg-rm-qr-small" />
          </>
        ) : (
          <button type="button" class="pg-btn" onClick={() => setSecret(true)}>
            {t('room.showRecovery')}
          </button>
        )}
      </section>
      <div class="pg-panel-list">
        <button type="button" class="pg-btn" onClick={() => setErasing(true)}>
          {t('room.erase')}
        </button>
        <button type="button" class="pg-btn pg-btn-ink" onClick={onClose}>
          {t('cards.close')}
        </button>
      </div>
    </Panel>
  );
}
