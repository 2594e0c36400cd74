import * as v from 'valibot';
import { languages } from '../rules/languages.ts';
import { planGaps } from './plan-gaps.ts';
import { planSchema } from './plan-schema.ts';
import { seatSchema } from './seat-schema.ts';

/** How a class answers: numbered paper cards, hands counted, a team at the board, or devices of their own. */
export const wayIds = ['cards', 'hands', 'team-board', 'devices'] as const;
export type Way = (typeof wayIds)[number];

const seconds = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600));

/** Longest a class' first action may be as JSON, in UTF-16 units: some twelve cases. */
export const maxOpening = 600_000;

/** How a class is to run. */
const setup = {
  lang: v.picklist(languages),
  /** The day of the lesson, for the record; null where it is nobody's business. */
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** Unsigned 32-bit: orders what is offered. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  way: v.picklist(wayIds),
  /** Only lawful or not, or the reason as well. */
  asks: v.picklist(['verdict', 'reason']),
  /** The teacher paces spot by spot, or all questions of a stage are open at once. */
  pace: v.picklist(['teacher', 'self']),
  /** Whether desk-mates talk and everyone answers again. */
  talk: v.boolean(),
  /** Seconds each beat takes where a timer is on. */
  seconds: v.strictObject({ ask: seconds, talk: seconds, again: seconds, reveal: seconds }),
  /** When teams are compared. */
  podium: v.picklist(['end', 'cases', 'never']),
  teams: v.picklist([0, 2, 3, 4, 5, 6]),
  /** Seats taken from the start: the class by number for cards, nobody for devices. */
  seats: v.pipe(
    v.array(seatSchema),
    v.maxLength(500),
    v.check((list) => new Set(list).size === list.length, 'a seat is listed twice'),
  ),
  /** Nature characters that seats are known by on devices, in the order in which they are given out. */
  seals: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(2))),
    v.maxLength(500),
    v.check((list) => new Set(list).size === list.length, 'a seal is listed twice'),
  ),
};

/** The first action of a class: all that is needed to replay it alone, keys included. It never goes to a player. */
export const openSchema = v.pipe(
  v.strictObject({ type: v.literal('open'), v: v.literal(1), ...setup, plan: planSchema }),
  v.check(({ plan }) => planGaps(plan).length === 0, 'a stage speaks of a case or spot that is not there'),
  v.check((open) => JSON.stringify(open).length <= maxOpening, 'too long'),
);

export type Opening = v.InferOutput<typeof openSchema>;
