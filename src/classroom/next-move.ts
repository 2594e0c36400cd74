import type { RoomAction } from './action-schema.ts';
import type { RoomState } from './state.ts';
import { stepsAhead } from './steps-ahead.ts';

/** The move to the next step, or to the end of the class after the last; null once it has ended. */
export function nextMove(state: RoomState): RoomAction | null {
  if (state.ended || !state.open) return null;
  const { next } = stepsAhead(state);
  const { turn } = state;
  return next === null ? { type: 'end', turn } : { type: 'go', turn, to: next };
}
