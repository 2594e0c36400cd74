import type { Place } from './path.ts';
import { placeOf } from './place-of.ts';
import type { RoomStep } from './room-event.ts';
import { refuse, take } from './room-step.ts';
import type { RoomState } from './state.ts';

/** Moves that can be undone. */
const trailLength = 200;

const joined = (list: readonly string[], ids: readonly string[]): readonly string[] => {
  const fresh = ids.filter((id) => !list.includes(id));
  return fresh.length === 0 ? list : [...list, ...fresh];
};

/** The questions a step puts: its own, or all of a self-paced stage. */
const putBy = ({ questions }: RoomState, { stage, question }: Place): string[] =>
  question === null ? questions.filter((one) => one.stage === stage).map((one) => one.id) : [question];

function stand(state: RoomState, step: number, trail: readonly number[]): RoomStep {
  const place = state.path[step];
  if (!place) return refuse(state, 'room/unknown-step');
  const asks = place.beat === 'ask' || place.beat === 'again';
  const next: RoomState = {
    ...state,
    step,
    trail,
    turn: state.turn + 1,
    shut: false,
    extra: 0,
    flags: { ...state.flags, paused: false },
    asked: asks ? joined(state.asked, putBy(state, place)) : state.asked,
    revealed:
      place.beat === 'reveal' && place.question !== null
        ? joined(state.revealed, [place.question])
        : state.revealed,
  };
  return take(next, { type: 'moved', place });
}

/** Goes to a step of the path. */
export function go(state: RoomState, to: number): RoomStep {
  if (state.ended) return refuse(state, 'room/ended');
  if (to === state.step) return take(state);
  return stand(state, to, [...state.trail, state.step].slice(-trailLength));
}

/** Undoes the last move, or the end of the class. What was answered stays; what was shown stays shown. */
export function back(state: RoomState): RoomStep {
  const place = placeOf(state);
  if (state.ended && place) {
    return take({ ...state, ended: false, turn: state.turn + 1 }, { type: 'moved', place });
  }
  const from = state.trail[state.trail.length - 1];
  if (from === undefined) return refuse(state, 'room/nothing-to-undo');
  return stand(state, from, state.trail.slice(0, -1));
}

/** Stops collecting within the beat. */
export const close = (state: RoomState): RoomStep =>
  state.shut ? take(state) : take({ ...state, shut: true }, { type: 'closed' });

/** Gives the beat more time, and opens it again. */
export function extend(state: RoomState, seconds: number): RoomStep {
  if (state.ended) return refuse(state, 'room/ended');
  return take(
    { ...state, shut: false, extra: state.extra + seconds, turn: state.turn + 1 },
    { type: 'extended', seconds },
  );
}

/** Ends the class. */
export const end = (state: RoomState): RoomStep =>
  state.ended ? take(state) : take({ ...state, ended: true, turn: state.turn + 1 }, { type: 'ended' });
