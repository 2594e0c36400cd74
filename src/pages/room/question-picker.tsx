import { t } from '../../app/i18n.ts';
import type { PlayerQuestion } from '../../classroom/views/player-view.ts';
import type { Mark } from '../../rules/state.ts';

interface QuestionPickerProps {
  readonly questions: readonly PlayerQuestion[];
  readonly marks: Readonly<Record<string, Mark | null>>;
  readonly current: string;
  readonly onPick: (id: string) => void;
}

/** All questions of a self-paced stage by number, the judged ones inked. */
export function QuestionPicker({ questions, marks, current, onPick }: QuestionPickerProps) {
  return (
    <ol class="pg-rm-picker" aria-label={t('room.pickAll')}>
      {questions.map(({ id }, i) => (
        <li key={id}>
          <button
            type="button"
            class={marks[id] ? 'is-done' : ''}
            aria-current={id === current ? 'step' : undefined}
            aria-label={t(marks[id] ? 'room.pickDone' : 'room.pick', { n: i + 1 })}
            onClick={() => onPick(id)}
          >
            {i + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}
