import * as v from 'valibot';
import { actionSchema } from '../../rules/action.ts';
import { idSchema } from '../../rules/ids.ts';

/** A play in progress or just finished: its actions are the whole truth, the state is their fold. */
export const playSchema = v.object({
  level: idSchema,
  chapter: idSchema,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  actions: v.pipe(v.array(actionSchema), v.maxLength(2000)),
});

/** The results of a level: last and best first-round score, and whether it was ever closed. */
export const resultSchema = v.object({
  level: idSchema,
  chapter: idSchema,
  best: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  last: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
});

const dayNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** 每日一查 of one day: its cases, how they were played, and the pooled score once all are closed. */
export const dailySchema = v.object({
  day: dayNumber,
  levels: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(8)),
  plays: v.pipe(v.array(playSchema), v.maxLength(8)),
  score: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
});

/** A share link played unseen: its code, and how its cases were played so far. */
export const challengeSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[\w-]{1,2900}$/)),
  /** Rises with each challenge touched, so that the newest can be told without a clock. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  plays: v.pipe(v.array(playSchema), v.maxLength(127)),
});

/** A missed rule in 错题本: `NotebookItem`. */
export const notebookSchema = v.object({
  level: idSchema,
  spot: idSchema,
  reason: idSchema,
  since: dayNumber,
  due: dayNumber,
  stage: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  tries: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
});

/** One judged spot of a first round, for the gauge. Oldest first. */
export const outcomeSchema = v.object({
  level: idSchema,
  outcome: v.picklist(['hit', 'miss', 'falseAlarm', 'correctRelease']),
});

export type PlayRecord = v.InferOutput<typeof playSchema>;
export type ResultRecord = v.InferOutput<typeof resultSchema>;
export type OutcomeRecord = v.InferOutput<typeof outcomeSchema>;
export type DailyRecord = v.InferOutput<typeof dailySchema>;
export type ChallengeRecord = v.InferOutput<typeof challengeSchema>;
