import type { RequestCard } from '../rules/exhibit-schema.ts';
import { useExhibit } from './exhibit-context.ts';
import { Icon } from './icon.tsx';
import { Seal } from './seal.tsx';
import { spotName } from './spot-name.ts';
import { trayColumns } from './tray-columns.ts';

interface RequestTrayProps {
  readonly cards: readonly RequestCard[];
  readonly current: string | null;
}

/** All request cards, small, as buttons: which are judged, which one is on the stack. */
export function RequestTray({ cards, current }: RequestTrayProps) {
  const { closed, seals, selected, words, onSelect } = useExhibit();
  const names = cards.map((card) => card.name);
  return (
    <div class={`ex-tray ex-tray-${trayColumns(names)} ex-tray-wide-${trayColumns(names, 480, 8)}`}>
      {cards.map((card) => {
        const seal = seals[card.id];
        const isClosed = closed.includes(card.id);
        return (
          <button
            key={card.id}
            type="button"
            class={`spot ex-tray-card${card.id === current ? ' is-current' : ''}${seal ? ' is-judged' : ''}`}
            data-spot={card.id}
            aria-pressed={selected === card.id}
            aria-disabled={isClosed}
            aria-label={spotName(`${card.name} ${card.ask}`, seal, words)}
            onClick={() => {
              if (!isClosed) onSelect(card.id);
            }}
          >
            <Icon name={card.icon} />
            <span class="ex-tray-name">{card.name}</span>
            {seal ? (
              <span class="ex-tray-seal">
                <Seal seal={seal} size="small" />
              </span>
            ) : null}
          </button>
        );
      })}
    </div>
  );
}
