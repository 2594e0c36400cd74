import * as v from 'valibot';
import { idSchema } from '../rules/ids.ts';
import { openSchema, wayIds } from './open-schema.ts';
import { maxSeats, seatSchema, teamSchema } from './seat-schema.ts';

/** A question: number of its stage and of itself in it, both from 0. Says nothing of what it is about. */
export const questionIdSchema = v.pipe(v.string(), v.regex(/^(?:\d|1\d|2[0-3])\.(?:\d|1[01])$/));

export const roundSchema = v.picklist(['first', 'second']);

/** A judgement; null takes one back. */
export const markSchema = v.nullable(
  v.variant('verdict', [
    v.strictObject({ verdict: v.literal('lawful') }),
    v.strictObject({ verdict: v.literal('violation'), reason: v.nullable(idSchema) }),
  ]),
);

/**
 * A number that grows by one with every move of the class, and with whatever would do harm if done twice. Such an
 * action names the one it was made at, so that a press delivered twice counts once.
 */
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxSeats));

/** What can be turned on and off. */
export const flagIds = ['timer', 'paused', 'frozen', 'hidden', 'locked'] as const;
export type Flag = (typeof flagIds)[number];

export const roomActionSchema = v.variant('type', [
  openSchema,
  /** A seat is taken, or taken again by the same one: late, after a reload. */
  v.strictObject({ type: v.literal('join'), seat: seatSchema }),
  v.strictObject({ type: v.literal('kick'), seat: seatSchema }),
  /** Undoes a kick. */
  v.strictObject({ type: v.literal('admit'), seat: seatSchema }),
  v.strictObject({ type: v.literal('team'), seat: seatSchema, team: v.nullable(teamSchema) }),
  v.strictObject({ type: v.literal('set'), flag: v.picklist(flagIds), on: v.boolean() }),
  v.strictObject({ type: v.literal('way'), way: v.picklist(wayIds) }),
  /** On to a step of the class's path: the next one, or over some. */
  v.strictObject({
    type: v.literal('go'),
    turn,
    to: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)),
  }),
  /** Undoes the last move. Answers stay. */
  v.strictObject({ type: v.literal('back'), turn }),
  /** Collecting is over for now: time is up, or the teacher says so. */
  v.strictObject({ type: v.literal('close'), turn }),
  /** More seconds for this beat; opens it again if it was closed. */
  v.strictObject({
    type: v.literal('extend'),
    turn,
    seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)),
  }),
  v.strictObject({ type: v.literal('end'), turn }),
  /**
   * A seat's mark. `n` counts a device's answers to a question, so that an old one delivered late can't undo a newer
   * one; `round` is the one the device saw open. Cards need neither.
   */
  v.strictObject({
    type: v.literal('answer'),
    seat: seatSchema,
    question: questionIdSchema,
    mark: markSchema,
    n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
    round: v.optional(roundSchema),
  }),
  /** Hands counted. `reasons` says for how many of the accusations which reason was given. */
  v.pipe(
    v.strictObject({
      type: v.literal('count'),
      question: questionIdSchema,
      lawful: count,
      violation: count,
      reasons: v.optional(v.record(idSchema, count)),
    }),
    v.check(
      ({ violation, reasons = {} }) => Object.values(reasons).reduce((sum, one) => sum + one, 0) <= violation,
      'more reasons than accusations',
    ),
  ),
  v.strictObject({
    type: v.literal('team-mark'),
    team: teamSchema,
    question: questionIdSchema,
    mark: markSchema,
  }),
  /** Empties a round of a question that is not revealed yet, to be answered anew. */
  v.strictObject({ type: v.literal('clear'), turn, question: questionIdSchema, round: roundSchema }),
]);

/** Everything that can happen to a class. Its log is a list of these. */
export type RoomAction = v.InferOutput<typeof roomActionSchema>;
export type Round = v.InferOutput<typeof roundSchema>;
