import { t } from '../../app/i18n.ts';
import type { RoomAction } from '../../classroom/action-schema.ts';
import type { Way } from '../../classroom/open-schema.ts';

interface WaySwitchProps {
  readonly way: Way;
  /** Teams of the class; without any none comes to the board. */
  readonly teams: number;
  readonly act: (action: RoomAction) => void;
}

const words = {
  hands: 'board.wayHands',
  cards: 'board.wayCards',
  'team-board': 'board.wayTeams',
} as const;

/** Another way of answering from here on: what was answered stays. */
export function WaySwitch({ way, teams, act }: WaySwitchProps) {
  const ways = (['hands', 'cards', 'team-board'] as const).filter((one) => one !== 'team-board' || teams > 0);
  return (
    <fieldset class="pg-cl-switch">
      <legend>{t('board.way')}</legend>
      {ways.map((one) => (
        <button
          key={one}
          type="button"
          class="pg-btn"
          aria-pressed={one === way}
          onClick={() => act({ type: 'way', way: one })}
        >
          {t(words[one])}
        </button>
      ))}
    </fieldset>
  );
}
