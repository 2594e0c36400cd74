import { placeOf } from './place-of.ts';
import type { RoomState } from './state.ts';

/** How long the present beat is to take, with what was added; null where no timer runs. */
export function beatSeconds(state: RoomState): number | null {
  const beat = placeOf(state)?.beat;
  if (!state.open || !state.flags.timer || state.ended) return null;
  if (beat === undefined || beat === 'brief' || beat === 'done') return null;
  return state.open.seconds[beat] + state.extra;
}
