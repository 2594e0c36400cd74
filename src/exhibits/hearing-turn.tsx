import type { HearingExhibit } from '../rules/exhibit-schema.ts';
import { ClaimCard } from './claim-card.tsx';
import { useExhibit } from './exhibit-context.ts';
import { Spot } from './spot.tsx';
import type { TurnState } from './turn-states.ts';

interface HearingTurnProps {
  readonly turn: HearingExhibit['turns'][number];
  /** Counted from 1. */
  readonly n: number;
  readonly state: TurnState;
}

/** One turn of a hearing: open with the excuse and the cards to answer it, folded to its titles and seals, or face down. */
export function HearingTurn({ turn, n, state }: HearingTurnProps) {
  const { words } = useExhibit();
  const { claim } = words;
  return (
    <section class={`ex-turn is-${state}`}>
      <h3 class="ex-turn-title">{claim.turn(n)}</h3>
      {state === 'later' ? <p class="ex-turn-later">{claim.later}</p> : null}
      {state === 'heard' ? (
        <>
          <div class="ex-excuse">
            <p class="ex-caption">{claim.says}</p>
            <p class="ex-excuse-text">{turn.excuse}</p>
          </div>
          <div class="ex-hand">
            {turn.cards.map((card) => (
              <ClaimCard
                key={card.id}
                id={card.id}
                caption={claim[card.kind]}
                title={card.title}
                text={card.text}
              />
            ))}
          </div>
        </>
      ) : null}
      {state === 'folded' ? (
        <div class="ex-folded">
          {turn.cards.map((card) => (
            <Spot key={card.id} id={card.id} own={`${claim[card.kind]} ${card.title}`} class="ex-folded-card">
              <span class="ex-claim-caption">{claim[card.kind]}</span>{' '}
              <span class="ex-folded-title">{card.title}</span>
            </Spot>
          ))}
        </div>
      ) : null}
    </section>
  );
}
