import { t } from '../../app/i18n.ts';
import { shuffle } from '../../rules/shuffle.ts';
import { chooseReason, type DeskModel } from './desk-model.ts';

/** The offered reasons as chips, in an order that depends on the seed alone. Shown only after 违规. */
export function Reasons({ desk }: { desk: DeskModel }) {
  const { bundle, state } = desk.session;
  const reasons = shuffle(bundle.reasons, state.value.seed);
  return (
    <fieldset class="sheet-reasons">
      <legend class="sheet-rule">{t('play.pickReason')}</legend>
      <div class="sheet-chips" data-count={reasons.length}>
        {reasons.map((reason, i) => (
          <button
            key={reason.id}
            type="button"
            class="chip"
            aria-pressed={desk.choice.value.reason === reason.id}
            onClick={() => chooseReason(desk, reason.id)}
          >
            <span class="chip-key" aria-hidden="true">
              {i + 1}
            </span>
            {reason.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
