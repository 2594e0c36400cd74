import { useEffect, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { Panel } from '../panel.tsx';
import { waitFor } from './use-idle.ts';

/** Asks whether anybody is still there, and counts down. Any answer means yes. */
export function StillHere({ onStay }: { onStay: () => void }) {
  const [left, setLeft] = useState(waitFor / 1000);
  useEffect(() => {
    const timer = window.setTimeout(() => setLeft(Math.max(0, left - 1)), 1000);
    return () => window.clearTimeout(timer);
  }, [left]);
  return (
    <Panel role="alertdialog" labelledBy="bt-still-title" describedBy="bt-still-text" onClose={onStay}>
      <h2 id="bt-still-title" class="pg-panel-title">
        {t('booth.stillTitle')}
      </h2>
      <p id="bt-still-text" class="pg-panel-text">
        {t('booth.stillText', { n: left })}
      </p>
      <div class="pg-panel-list">
        <button type="button" class="pg-btn pg-btn-ink" onClick={onStay}>
          {t('booth.stay')}
        </button>
      </div>
    </Panel>
  );
}
