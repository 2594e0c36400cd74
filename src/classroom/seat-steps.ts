import { dealtTeam } from './open-room.ts';
import type { RoomStep } from './room-event.ts';
import { refuse, take } from './room-step.ts';
import { roundOf } from './round-of.ts';
import { maxSeats } from './seat-schema.ts';
import type { RoomState, Seat } from './state.ts';

const put = (state: RoomState, seat: number, next: Seat): RoomState => ({
  ...state,
  seats: { ...state.seats, [seat]: next },
});

/** Takes a seat. Whoever has it already comes back to it, even if the room is locked by now. */
export function join(state: RoomState, seat: number): RoomStep {
  const known = state.seats[seat];
  if (known?.kicked) return refuse(state, 'room/kicked');
  if (known) return take(state);
  if (!state.open) return refuse(state, 'room/not-opened');
  if (state.flags.locked) return refuse(state, 'room/locked');
  if (Object.keys(state.seats).length >= maxSeats) return refuse(state, 'room/full');
  const first = state.asked.findIndex((id) => roundOf(state, id) !== null);
  const since = first < 0 ? state.asked.length : first;
  return take(put(state, seat, { team: dealtTeam(seat, state.open), kicked: false, since }), {
    type: 'joined',
    seat,
  });
}

/** Sends a seat out: its marks count no more, unless it is admitted again. */
export function kick(state: RoomState, seat: number): RoomStep {
  const known = state.seats[seat];
  if (!known) return refuse(state, 'room/unknown-seat');
  if (known.kicked) return take(state);
  return take(put(state, seat, { ...known, kicked: true }), { type: 'kicked', seat });
}

/** Lets a seat that was sent out back in, with all it had. */
export function admit(state: RoomState, seat: number): RoomStep {
  const known = state.seats[seat];
  if (!known) return refuse(state, 'room/unknown-seat');
  if (!known.kicked) return take(state);
  return take(put(state, seat, { ...known, kicked: false }), { type: 'admitted', seat });
}

/** Puts a seat into a team, or into none. */
export function setTeam(state: RoomState, seat: number, team: number | null): RoomStep {
  const known = state.seats[seat];
  if (!known) return refuse(state, 'room/unknown-seat');
  if (team !== null && team >= (state.open?.teams ?? 0)) return refuse(state, 'room/unknown-team');
  if (known.team === team) return take(state);
  return take(put(state, seat, { ...known, team }), { type: 'teamed', seat });
}
