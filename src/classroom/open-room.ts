import type { Opening } from './open-schema.ts';
import { pathOf } from './path.ts';
import { questionsOf } from './questions.ts';
import type { RoomStep } from './room-event.ts';
import { take } from './room-step.ts';
import { noRoom, type Seat } from './state.ts';

/** The team a seat starts in: dealt round by seat number. */
export const dealtTeam = (seat: number, { teams }: Pick<Opening, 'teams'>): number | null =>
  teams === 0 ? null : (seat - 1) % teams;

/** Opens a class: it stands before its first stage. */
export function openRoom(open: Opening): RoomStep {
  const questions = questionsOf(open.plan);
  const seats = open.seats.map((seat): [string, Seat] => [
    String(seat),
    { team: dealtTeam(seat, open), kicked: false, since: 0 },
  ]);
  return take(
    {
      ...noRoom,
      open,
      questions,
      path: pathOf(open, questions),
      way: open.way,
      seats: Object.fromEntries(seats),
    },
    { type: 'opened' },
  );
}
