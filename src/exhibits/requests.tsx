import type { RequestsExhibit } from '../rules/exhibit-schema.ts';
import { currentCard } from './current-card.ts';
import { useExhibit } from './exhibit-context.ts';
import { Icon } from './icon.tsx';
import { RequestCardView } from './request-card.tsx';
import { RequestTray } from './request-tray.tsx';

/** An app's request cards: its plate, the stack with the current card on top, and all of them small in a tray. */
export function Requests({ exhibit }: { readonly exhibit: RequestsExhibit }) {
  const { appTypeName, selected, seals, words } = useExhibit();
  const { app, cards } = exhibit;
  const index = currentCard(cards, selected, seals);
  const card = cards[index];
  return (
    <div class="ex-requests">
      <div class="ex-plate">
        <span class="ex-plate-icon">
          <Icon name={app.icon} />
        </span>
        <div class="ex-plate-words">
          <h2 class="ex-plate-name">{app.name}</h2>
          <p class="ex-plate-functions">
            <span class="ex-caption">{words.request.functions}</span> {app.functions}
          </p>
          {appTypeName ? (
            <p class="ex-plate-type">
              <span class="ex-caption">{words.request.appType}</span> {appTypeName}
            </p>
          ) : null}
        </div>
      </div>
      {card ? <RequestCardView card={card} index={index} total={cards.length} /> : null}
      <RequestTray cards={cards} current={card?.id ?? null} />
    </div>
  );
}
