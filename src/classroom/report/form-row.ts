import { poolTallies, type Tally } from '../../rules/score.ts';
import { judgeMarks } from '../judge-marks.ts';
import { markOf } from '../mark-of.ts';
import type { Question } from '../questions.ts';
import type { RoomState } from '../state.ts';
import { rightOf } from './right-of.ts';

/** How one seat answered a whole form. */
export interface FormRow {
  /** Right or wrong, item by item. */
  readonly right: readonly boolean[];
  readonly tally: Tally;
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

/** The share of right answers of a row, in per cent. */
export const percentOf = ({ right }: FormRow): number => (100 * right.filter(Boolean).length) / right.length;

/** All outcomes of rows in one. */
export const pooled = (rows: readonly FormRow[]): Tally => poolTallies(rows.map((one) => one.tally));
