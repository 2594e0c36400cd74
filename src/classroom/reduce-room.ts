import type { RoomAction } from './action-schema.ts';
import { answer, clear, count, teamMark } from './answer-steps.ts';
import { back, close, end, extend, go } from './move-steps.ts';
import { openRoom } from './open-room.ts';
import type { RoomStep } from './room-event.ts';
import { refuse, take } from './room-step.ts';
import { admit, join, kick, setTeam } from './seat-steps.ts';
import type { RoomState } from './state.ts';

/**
 * One action on a class: the next state and what happened, or the same state and a typed rejection. Pure; never
 * throws; expects an action that parses by `roomActionSchema`. What was done already is neither refused nor done
 * again, so an action may be delivered twice.
 */
export function reduceRoom(state: RoomState, action: RoomAction): RoomStep {
  if (action.type === 'open') {
    return state.open ? refuse(state, 'room/already-opened') : openRoom(action);
  }
  if (!state.open) return refuse(state, 'room/not-opened');
  if ('turn' in action && action.turn !== state.turn) return refuse(state, 'room/moved');
  switch (action.type) {
    case 'join':
      return join(state, action.seat);
    case 'kick':
      return kick(state, action.seat);
    case 'admit':
      return admit(state, action.seat);
    case 'team':
      return setTeam(state, action.seat, action.team);
    case 'set': {
      const { flag, on } = action;
      if (state.flags[flag] === on) return take(state);
      return take({ ...state, flags: { ...state.flags, [flag]: on } }, { type: 'set', flag, on });
    }
    case 'way':
      return state.way === action.way ? take(state) : take({ ...state, way: action.way }, { type: 'way' });
    case 'go':
      return go(state, action.to);
    case 'back':
      return back(state);
    case 'close':
      return close(state);
    case 'extend':
      return extend(state, action.seconds);
    case 'end':
      return end(state);
    case 'answer':
      return answer(state, action);
    case 'count':
      return count(state, action);
    case 'team-mark':
      return teamMark(state, action);
    case 'clear':
      return clear(state, action);
  }
}
