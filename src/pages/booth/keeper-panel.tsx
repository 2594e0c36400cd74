import { useState } from 'preact/hooks';
import { announce } from '../../app/app.ts';
import { changeBooth } from '../../app/booth.ts';
import { t } from '../../app/i18n.ts';
import { Icon } from '../icon.tsx';
import { Panel } from '../panel.tsx';

interface KeeperPanelProps {
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** For whoever keeps the stall: erase the day's board, or leave. Each is asked about once more. */
export function KeeperPanel({ onClose, onLeave }: KeeperPanelProps) {
  const [asked, setAsked] = useState<'erase' | 'leave' | null>(null);
  const erase = () => {
    changeBooth({ type: 'erase' });
    announce(t('booth.erased'));
    onClose();
  };
  if (asked) {
    return (
      <Panel key={asked} labelledBy="bt-sure-title" onClose={onClose}>
        <h2 id="bt-sure-title" class="pg-panel-title">
          {t(asked === 'erase' ? 'booth.eraseTitle' : 'booth.leaveTitle')}
        </h2>
        <p class="pg-panel-text">{t(asked === 'erase' ? 'booth.eraseText' : 'booth.leaveText')}</p>
        <div class="pg-panel-list">
          <button type="button" class="pg-btn" onClick={onClose}>
            {t('booth.keep')}
          </button>
          <button type="button" class="pg-btn pg-btn-ink" onClick={asked === 'erase' ? erase : onLeave}>
            {t(asked === 'erase' ? 'booth.eraseNow' : 'booth.leaveNow')}
          </button>
        </div>
      </Panel>
    );
  }
  return (
    <Panel key="first" labelledBy="bt-keeper-title" onClose={onClose}>
      <h2 id="bt-keeper-title" class="pg-panel-title">
        {t('booth.keeper')}
      </h2>
      <p class="pg-panel-text">{t('booth.keeperText')}</p>
      <div class="pg-panel-list">
        <button type="button" class="pg-btn" onClick={onClose}>
          {t('booth.keep')}
        </button>
        <button type="button" class="pg-btn" onClick={() => setAsked('erase')}>
          <Icon id="trash" />
          {t('booth.erase')}
        </button>
        <button type="button" class="pg-btn" onClick={() => setAsked('leave')}>
          <Icon id="home" />
          {t('booth.leave')}
        </button>
      </div>
    </Panel>
  );
}
