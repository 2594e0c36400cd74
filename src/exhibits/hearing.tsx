import type { HearingExhibit } from '../rules/exhibit-schema.ts';
import { useExhibit } from './exhibit-context.ts';
import { HearingTurn } from './hearing-turn.tsx';
import { Icon } from './icon.tsx';
import { turnStates } from './turn-states.ts';

/** The desk of a mediation: the other party's plate, which turn it is, and the turns. The letter comes later, elsewhere. */
export function Hearing({ exhibit }: { readonly exhibit: HearingExhibit }) {
  const { seals, selected, turn: open = 0, words } = useExhibit();
  const { party, turns } = exhibit;
  const states = turnStates(turns, open, selected, seals);
  return (
    <div class="ex-hearing">
      <div class="ex-plate ex-party">
        <span class="ex-plate-icon">
          <Icon name={party.icon} />
        </span>
        <div class="ex-plate-words">
          <h2 class="ex-plate-name">{party.name}</h2>
          <p class="ex-plate-type">{party.role}</p>
        </div>
        <span class="ex-turn-marks" aria-hidden="true">
          {states.map((state, i) => (
            <span key={turns[i]?.id} class={`ex-turn-mark is-${state}`}>
              {words.claim.numeral(i + 1)}
            </span>
          ))}
        </span>
      </div>
      {turns.map((turn, i) => (
        <HearingTurn key={turn.id} turn={turn} n={i + 1} state={states[i] ?? 'later'} />
      ))}
    </div>
  );
}
