import type { RoomEvent, RoomRejection, RoomStep } from './room-event.ts';
import type { RoomState } from './state.ts';

/** A refused action: the same state object and the reason. */
export const refuse = (state: RoomState, rejected: RoomRejection): RoomStep => ({
  state,
  events: [],
  rejected,
});

/** An accepted action. */
export const take = (state: RoomState, ...events: RoomEvent[]): RoomStep => ({ state, events });
