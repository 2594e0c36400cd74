import type { RoomAction } from './action-schema.ts';
import { reduceRoom } from './reduce-room.ts';
import { noRoom, type RoomState } from './state.ts';

/** The class that a log tells of. Refused actions change nothing. */
export const foldRoom = (log: readonly RoomAction[], from: RoomState = noRoom): RoomState =>
  log.reduce((state, action) => reduceRoom(state, action).state, from);
