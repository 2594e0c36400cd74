import type { RoomEvent } from '../../classroom/room-event.ts';
import type { Reply } from '../../classroom/wire.ts';
import type { Outcome } from './live-room.ts';

/** What a device is told of its action. */
export function replyOf(outcome: Outcome<RoomEvent>): Reply {
  if (outcome.status === 'rejected') return { s: 'rejected', why: outcome.why };
  if (outcome.status !== 'kept') return { s: outcome.status };
  return { s: outcome.events.some((one) => one.type === 'late') ? 'late' : 'kept' };
}
