import type { Question } from './questions.ts';
import type { RoomState } from './state.ts';

/** A question by its id. */
export const questionOf = ({ questions }: Pick<RoomState, 'questions'>, id: string): Question | undefined =>
  questions.find((one) => one.id === id);
