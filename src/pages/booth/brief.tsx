import { BriefHow } from '../brief-how.tsx';
import '../styles/brief.css';
import { t } from '../../app/i18n.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { Icon } from '../icon.tsx';
import { MuteButton } from '../mute-button.tsx';
import { NatureSeal } from '../nature-seal.tsx';
import { PageFrame } from '../page-frame.tsx';

interface BriefProps {
  readonly bundle: PublicBundle;
  readonly seal: string;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** Before a visitor's case: the scene, the task, and how it is played. */
export function BoothBrief({ bundle, seal, onStart, onBack }: BriefProps) {
  const { level } = bundle;
  return (
    <PageFrame name="brief pg-booth-brief">
      <header class="pg-bar">
        <button type="button" class="pg-iconbtn" aria-label={t('play.back')} onClick={onBack}>
          <Icon id="back" />
        </button>
        <div class="pg-bar-text">
          <NatureSeal char={seal} />
        </div>
        <MuteButton />
      </header>
      <div class="pg-brief-body">
        <h1 tabIndex={-1}>{level.title}</h1>
        <div class="pg-card pg-brief-card">
          <h2>{t('brief.scene')}</h2>
          <p>{level.brief.scene}</p>
          <h2 class="pg-brief-task-head">{t('brief.task')}</h2>
          <p class="pg-brief-task">{level.brief.task}</p>
        </div>
      </div>
      <div class="pg-brief-side">
        <BriefHow mechanic={level.mechanic} />
        <button type="button" class="pg-btn pg-btn-ink pg-brief-go" onClick={onStart}>
          {t('booth.go')}
          <span class="pg-icon-after">
            <Icon id="arrow-right" />
          </span>
        </button>
      </div>
    </PageFrame>
  );
}
