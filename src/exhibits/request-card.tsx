import { Fragment } from 'preact';
import type { RequestCard } from '../rules/exhibit-schema.ts';
import { useExhibit } from './exhibit-context.ts';
import { Icon } from './icon.tsx';
import { SealSlot } from './seal-slot.tsx';

interface RequestCardProps {
  readonly card: RequestCard;
  /** Place of the card in the stack, from 0. */
  readonly index: number;
  readonly total: number;
}

/**
 * The request on top of the stack, with up to two blank sheets under it. `data-card` itself is never
 * transformed, so that whoever moves the card may do so; the tilt is on the sheet inside.
 */
export function RequestCardView({ card, index, total }: RequestCardProps) {
  const { request } = useExhibit().words;
  const rows = [
    [request.ask, card.ask],
    [request.purpose, card.purpose],
    [request.moment, card.moment],
    [request.refusal, card.refusal],
  ] as const;
  return (
    <div class="ex-stack">
      {total - index > 2 ? <span class="ex-under ex-under-2" /> : null}
      {total - index > 1 ? <span class="ex-under ex-under-1" /> : null}
      <div class="ex-card" data-card={card.id} key={card.id}>
        <div class="ex-card-sheet">
          <div class="ex-card-head">
            <span>{request.sheet}</span>
            <span>
              {index + 1} / {total}
            </span>
          </div>
          <span class="ex-card-icon">
            <Icon name={card.icon} />
          </span>
          <dl class="ex-card-rows">
            {rows.map(([caption, words], i) => (
              <Fragment key={caption}>
                <dt class={`ex-caption${i === 0 ? ' ex-card-ask' : ''}`}>{caption}</dt>
                <dd class={i === 0 ? 'ex-card-ask' : ''}>{words}</dd>
              </Fragment>
            ))}
          </dl>
          <SealSlot id={card.id} />
        </div>
      </div>
    </div>
  );
}
