import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { Camera } from '../../cards/device/camera.ts';

interface CameraControlsProps {
  /** The camera that is on, if one is. */
  readonly camera: Camera | null;
  readonly onLens: (lens: string) => void;
}

/** The lamp and another lens, where there are any. */
export function CameraControls({ camera, onLens }: CameraControlsProps) {
  const [torch, setTorch] = useState(false);
  const lenses = camera?.lenses ?? [];
  const light = () => {
    void camera?.setTorch(!torch).then(
      () => setTorch(!torch),
      () => {},
    );
  };
  if (!camera?.hasTorch && lenses.length < 2) return null;
  return (
    <div class="pg-cards-controls">
      {camera?.hasTorch && (
        <button type="button" class="pg-btn" aria-pressed={torch} onClick={light}>
          {t('cards.torch')}
        </button>
      )}
      {camera && lenses.length > 1 && (
        <label class="pg-cards-lens">
          <span class="sr-only">{t('cards.lens')}</span>
          <select value={camera.lens} onChange={(event) => onLens(event.currentTarget.value)}>
            {lenses.map((one, index) => (
              <option key={one.id} value={one.id}>
                {one.label || t('cards.lensNumber', { n: index + 1 })}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
