import { t } from '../app/i18n.ts';
import { chooseVerdict, type DeskModel } from './desk/desk-model.ts';
import { Icon } from './desk/icon.tsx';

/**
 * The plates at both edges of the desk that say where a request card is swiped to. A pointer may also
 * press them; keyboard and screen reader have the buttons of the sheet.
 */
export function Plates({ desk }: { desk: DeskModel }) {
  const { verdict } = desk.choice.value;
  return (
    <div class="lv-plates" aria-hidden="true">
      <button
        type="button"
        tabIndex={-1}
        class={`plate plate-lawful${verdict === 'lawful' ? ' is-chosen' : ''}`}
        onClick={() => chooseVerdict(desk, 'lawful')}
      >
        <Icon name="ring" />
        <span>{t('play.lawful')}</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        class={`plate plate-violation${verdict === 'violation' ? ' is-chosen' : ''}`}
        onClick={() => chooseVerdict(desk, 'violation')}
      >
        <Icon name="square" />
        <span>{t('play.violation')}</span>
      </button>
    </div>
  );
}
