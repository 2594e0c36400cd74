import type { Round } from './action-schema.ts';
import { placeOf } from './place-of.ts';
import { questionOf } from './question-of.ts';
import type { RoomState } from './state.ts';

/**
 * The round in which answers to a question are collected now; null if none is. Once its answer was shown, a question
 * is never collected again, even if the class goes back to it.
 */
export function roundOf(
  state: Pick<RoomState, 'questions' | 'path' | 'step' | 'shut' | 'ended' | 'revealed'>,
  question: string,
): Round | null {
  const place = placeOf(state);
  if (!place || state.shut || state.ended || state.revealed.includes(question)) return null;
  const here =
    place.question === null
      ? questionOf(state, question)?.stage === place.stage
      : place.question === question;
  if (!here) return null;
  if (place.beat === 'ask') return 'first';
  return place.beat === 'again' ? 'second' : null;
}
