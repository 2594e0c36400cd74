import { isRight } from '../../rules/judge.ts';
import type { Mark } from '../../rules/state.ts';
import { judgeMark } from '../judge-marks.ts';
import type { Question } from '../questions.ts';
import type { RoomState } from '../state.ts';

/** Whether a mark is right: the verdict, and the reason where it was asked for. */
export function rightOf(state: RoomState, question: Question, mark: Mark): boolean {
  const outcome = state.open && judgeMark(mark, question, state.open.asks);
  return outcome ? isRight(outcome) : false;
}
