import type { RoomEvent } from '../../classroom/room-event.ts';
import type { LiveRoom } from './live-room.ts';
import type { HeldState, RoomRow } from './room-row.ts';

/** A room that this node holds. */
export interface HeldRoom extends LiveRoom<HeldState, RoomRow, RoomEvent> {
  readonly code: string;
  readonly epoch: number;
}
