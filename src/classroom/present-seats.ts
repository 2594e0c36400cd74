import { perState } from './per-state.ts';
import type { RoomState } from './state.ts';

/** The seats of the class that were not sent out, by number. */
export const presentSeats = ({ seats }: Pick<RoomState, 'seats'>): readonly string[] => present(seats);

const present = perState((seats: RoomState['seats']): readonly string[] =>
  Object.keys(seats)
    .filter((seat) => !seats[seat]?.kicked)
    .sort((a, b) => Number(a) - Number(b)),
);
