import type { Verdict } from '../rules/judge.ts';
import type { Mark } from '../rules/state.ts';
import { judgeMarks } from './judge-marks.ts';
import { markOf } from './mark-of.ts';
import { scoredQuestions } from './scored-questions.ts';
import type { RoomState } from './state.ts';

/**
 * The pooled judgement of a seat over a stage, or over the class. What it left unmarked counts as left alone, as in
 * every play, except questions from before it came. Null if it marked nothing, or if what is left has no violation
 * or nothing lawful: that can't be scored. Absent seats thus don't count at all.
 */
export function seatVerdict(state: RoomState, seat: string, stage?: number): Verdict | null {
  const known = state.seats[seat];
  if (!state.open || !known) return null;
  const before = state.asked.slice(0, known.since);
  const questions = scoredQuestions(state, stage).filter(
    ({ id }) => !before.includes(id) || markOf(state, seat, id),
  );
  const marks = Object.fromEntries(
    questions.flatMap(({ id }): [string, Mark][] => {
      const mark = markOf(state, seat, id);
      return mark ? [[id, mark]] : [];
    }),
  );
  const kinds = new Set(questions.map((one) => one.answer?.verdict));
  if (Object.keys(marks).length === 0 || kinds.size < 2) return null;
  return judgeMarks(marks, questions, state.open.asks);
}
