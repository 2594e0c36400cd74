import { presentSeats } from '../present-seats.ts';
import type { Question } from '../questions.ts';
import type { RoomState } from '../state.ts';
import { formQuestions } from './form-questions.ts';
import { type FormRow, rowOf } from './form-row.ts';

/** The items of a test that were put, and the rows of those seats that answered every one of them. */
export interface FormAnswers {
  readonly questions: readonly Question[];
  readonly rows: Readonly<Record<string, FormRow>>;
}

/** How the class answered a test. Seats sent out are left out. */
export function formAnswers(state: RoomState, form: 'before' | 'after'): FormAnswers {
  const questions = formQuestions(state, form);
  const rows = presentSeats(state).flatMap((seat) => {
    const row = rowOf(state, seat, questions);
    return row ? [[seat, row] as const] : [];
  });
  return { questions, rows: Object.fromEntries(rows) };
}
