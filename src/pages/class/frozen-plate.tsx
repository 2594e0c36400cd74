import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../app/i18n.ts';

interface FrozenPlateProps {
  /** A screen that only follows says that it is put away, and has no button. */
  readonly hidden?: boolean;
  readonly onThaw?: () => void;
}

/** 静: one calm sign over the whole screen, while the teacher talks. */
export function FrozenPlate({ hidden = false, onThaw }: FrozenPlateProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="pg-cl-frozen" role="status">
      {!hidden && <p class="pg-cl-hush">{t('board.hush')}</p>}
      <p class="pg-cl-hush-text">{t(hidden ? 'board.hidden' : 'board.hushText')}</p>
      {onThaw && (
        <button ref={button} type="button" class="pg-btn" onClick={onThaw}>
          {t('board.thaw')}
        </button>
      )}
    </div>
  );
}
