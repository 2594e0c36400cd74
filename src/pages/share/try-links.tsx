import { sound } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import { Icon } from '../icon.tsx';
import { challengeProgress } from './challenge-progress.ts';

interface TryLinksProps {
  readonly code: string;
  /** The cases that can be played; none leaves the way home alone. */
  readonly levels: readonly string[];
  readonly isClass: boolean;
}

/** The ways on from a shared verdict: home, and the same cases unseen. */
export function TryLinks({ code, levels, isClass }: TryLinksProps) {
  const { begun, next } = challengeProgress(code, levels);
  const word = begun ? 'share.tryMore' : isClass ? 'share.classPlay' : 'share.tryIt';
  return (
    <div class="pg-verdict-actions pg-sh-actions">
      <a class="pg-btn" href={hrefOf({ page: 'home' })}>
        {t('share.home')}
      </a>
      {levels.length > 0 && (
        <a
          class="pg-btn pg-btn-ink"
          href={hrefOf(
            next === null ? { page: 'compare', code } : { page: 'challenge-play', code, index: next },
          )}
          onClick={() => sound.play('paper')}
        >
          {t(next === null ? (isClass ? 'share.seeMine' : 'share.seeBoth') : word)}
          <span class="pg-icon-after">
            <Icon id="arrow-right" />
          </span>
        </a>
      )}
    </div>
  );
}
