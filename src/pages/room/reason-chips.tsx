import type { RefObject } from 'preact';
import { t } from '../../app/i18n.ts';
import type { PlayerQuestion } from '../../classroom/views/player-view.ts';

interface ReasonChipsProps {
  readonly fields: RefObject<HTMLFieldSetElement | null>;
  readonly question: PlayerQuestion;
  readonly chosen: string | null;
  readonly open: boolean;
  readonly onChoose: (reason: string) => void;
}

/** The reasons that the class may give: those the big screen has letters for, so that its bars count them all. */
export function ReasonChips({ fields, question, chosen, open, onChoose }: ReasonChipsProps) {
  const offered = question.letters.flatMap(({ mark, label }) =>
    mark.verdict === 'violation' && mark.reason !== null && label !== null
      ? [{ id: mark.reason, label }]
      : [],
  );
  return (
    <fieldset class="pg-rm-reasons" ref={fields}>
      <legend>{t('room.reason')}</legend>
      {offered.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          disabled={!open}
          aria-pressed={id === chosen}
          onClick={() => id !== chosen && onChoose(id)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
