import { t } from '../../app/i18n.ts';
import { chooseReason, type DeskModel } from './desk-model.ts';
import { offeredReasons } from './offered-reasons.ts';
import { questionOf } from './question-of.ts';

/** The offered reasons as chips, in an order that depends on the seed alone. Shown only after 违规. */
export function Reasons({ desk, spot }: { desk: DeskModel; spot: string }) {
  const reasons = offeredReasons(desk.session, spot);
  return (
    <fieldset class="sheet-reasons">
      <legend class="sheet-rule">{t(questionOf(desk.session, spot).reason)}</legend>
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
