import { poolTallies, type Tally } from '../../rules/score.ts';
import { judgeMarks } from '../judge-marks.ts';
import { markOf, presentSeats } from '../marks-of.ts';
import type { Question } from '../questions.ts';
import type { RoomState } from '../state.ts';
import { rightOf } from './right-of.ts';

/** How one seat answered a whole form. */
export interface FormRow {
  /** Right or wrong, item by item. */
  readonly right: readonly boolean[];
  readonly tally: Tally;
}

/** The items of a test that were put, and the rows of those seats that answered every one of them. */
export interface FormAnswers {
  readonly questions: readonly Question[];
  readonly rows: Readonly<Record<string, FormRow>>;
}

/** The items of one kind of test in a class that were put; several stages of it are one form. */
export function formQuestions(state: RoomState, form: 'before' | 'after'): Question[] {
  return state.questions.filter(
    ({ id, kind, stage }) =>
      kind === 'item' && state.open?.plan.stages[stage]?.kind === form && state.asked.includes(id),
  );
}

/** A seat's row over questions; null unless it answered all. */
export function rowOf(state: RoomState, seat: string, questions: readonly Question[]): FormRow | null {
  if (!state.open || questions.length === 0) return null;
  const marks = questions.map((question) => [question, markOf(state, seat, question.id)] as const);
  const right: boolean[] = [];
  for (const [question, mark] of marks) {
    if (!mark) return null;
    right.push(rightOf(state, question, mark));
  }
  const given = Object.fromEntries(marks.flatMap(([{ id }, mark]) => (mark ? [[id, mark] as const] : [])));
  const { hits, misses, falseAlarms, correctReleases, rightReasons } = judgeMarks(
    given,
    questions,
    state.open.asks,
  );
  return { right, tally: { hits, misses, falseAlarms, correctReleases, rightReasons } };
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

/** The share of right answers of a row, in per cent. */
export const percentOf = ({ right }: FormRow): number => (100 * right.filter(Boolean).length) / right.length;

/** All outcomes of rows in one. */
export const pooled = (rows: readonly FormRow[]): Tally => poolTallies(rows.map((one) => one.tally));
