import { useEffect } from 'preact/hooks';
import { t } from '../../app/i18n.ts';

interface RulingButtonsProps {
  readonly onRule: (verdict: 'lawful' | 'violation') => void;
}

/** 合规 and 违规 side by side, equal in size; ← and → press them. */
export function RulingButtons({ onRule }: RulingButtonsProps) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      onRule(event.key === 'ArrowLeft' ? 'lawful' : 'violation');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onRule]);
  return (
    <div class="pg-ruling">
      <button type="button" class="pg-btn pg-ruling-lawful" onClick={() => onRule('lawful')}>
        {t('play.lawful')}
      </button>
      <button type="button" class="pg-btn pg-ruling-violation" onClick={() => onRule('violation')}>
        {t('play.violation')}
      </button>
    </div>
  );
}
