import { perState } from './per-state.ts';
import type { Question } from './questions.ts';
import type { RoomState } from './state.ts';
import { tallyOf } from './tally.ts';

/**
 * The questions that scores rest on: spots of cases that were answered by somebody and then revealed. Of a stage, or
 * of the whole class. Tests are no part of any score.
 */
export const scoredQuestions = (state: RoomState, stage?: number): Question[] =>
  scored(state).filter((one) => stage === undefined || one.stage === stage);

const scored = perState((state: RoomState): Question[] =>
  state.questions.filter(
    ({ id, kind }) => kind === 'spot' && state.revealed.includes(id) && tallyOf(state, id).n > 0,
  ),
);
