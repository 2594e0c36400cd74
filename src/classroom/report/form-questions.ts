import type { Question } from '../questions.ts';
import type { RoomState } from '../state.ts';

/** The items of one kind of test in a class that were put; several stages of it are one form. */
export function formQuestions(state: RoomState, form: 'before' | 'after'): Question[] {
  return state.questions.filter(
    ({ id, kind, stage }) =>
      kind === 'item' && state.open?.plan.stages[stage]?.kind === form && state.asked.includes(id),
  );
}
