import { t } from '../app/i18n.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';

interface PausePanelProps {
  /** The case's title. */
  readonly title: string;
  readonly soundOn: boolean;
  readonly onResume: () => void;
  /** Left out where a case can't be begun anew. */
  readonly onRestart?: () => void;
  readonly onLeave: () => void;
  /** Says what becomes of the play; that it is kept, if left out. */
  readonly text?: string;
  readonly onToggleSound: () => void;
}

/** The pause sheet of a level. Esc resumes. */
export function PausePanel(props: PausePanelProps) {
  const { title, text, soundOn, onResume, onRestart, onLeave, onToggleSound } = props;
  return (
    <Panel labelledBy="pg-pause-title" onClose={onResume}>
      <h2 id="pg-pause-title" class="pg-panel-title">
        {t('pause.title')}
      </h2>
      <p class="pg-panel-text">{text ?? t('pause.kept', { title })}</p>
      <div class="pg-panel-list">
        <button type="button" class="pg-btn pg-btn-ink" onClick={onResume}>
          <Icon id="play" />
          {t('pause.resume')}
        </button>
        <button type="button" class="pg-btn" onClick={onToggleSound}>
          <Icon id={soundOn ? 'sound' : 'sound-off'} />
          {t(soundOn ? 'play.mute' : 'play.unmute')}
        </button>
        {onRestart && (
          <button type="button" class="pg-btn" onClick={onRestart}>
            <Icon id="retry" />
            {t('pause.restart')}
          </button>
        )}
        <button type="button" class="pg-btn" onClick={onLeave}>
          <Icon id="home" />
          {t('pause.leave')}
        </button>
      </div>
    </Panel>
  );
}
