import * as v from 'valibot';

/** Most seats a room can hold; paper cards go up to 60. */
export const maxSeats = 500;

/** A seat: its number, 1–500. Nobody has a name here. */
export const seatSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxSeats));

/** A team: 0 甲, 1 乙, 2 丙, 3 丁, 4 戊, 5 己. */
export const teamSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));
