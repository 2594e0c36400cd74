import { t } from '../../app/i18n.ts';
import type { CameraFailure } from '../../cards/device/camera-error.ts';

interface CameraTroubleProps {
  readonly code: CameraFailure;
  readonly onRetry: () => void;
  readonly onPhoto: () => void;
}

/** Why there is no live picture, what can be done about it, and the photo that needs none of it. */
export function CameraTrouble({ code, onRetry, onPhoto }: CameraTroubleProps) {
  return (
    <div class="pg-card pg-cards-trouble" role="alert">
      <h2>{t(`cards.${code}Title`)}</h2>
      <p>{t(`cards.${code}Text`)}</p>
      <div class="pg-actions">
        {code !== 'insecure' && (
          <button type="button" class="pg-btn" onClick={onRetry}>
            {t('cards.again')}
          </button>
        )}
        <button type="button" class="pg-btn pg-btn-ink" onClick={onPhoto}>
          {t('cards.toPhoto')}
        </button>
      </div>
    </div>
  );
}
