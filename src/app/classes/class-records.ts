import * as v from 'valibot';
import { answerSchema } from '../../classroom/wire.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const secret = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));

/** A class held on this device: what the list of classes shows. Its log is kept row by row beside it. */
export const classRecordSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{6,24}$/)),
  title: v.string(),
  /** Ms since 1970. */
  begun: time,
  ended: v.boolean(),
});
export type ClassRecord = v.InferOutput<typeof classRecordSchema>;

/** A live room that this device takes part in, and its right to do so. */
export const roomRecordSchema = v.variant('as', [
  v.object({
    as: v.literal('player'),
    code: v.string(),
    at: time,
    knock: secret,
    token: v.nullable(secret),
    /** How many answers were given: each is numbered. */
    n: time,
    /** Answers not yet acknowledged. */
    outbox: v.array(answerSchema),
  }),
  /** `screen` is null on a device that hosts by a recovery link: that has the host's word only. */
  v.object({
    as: v.literal('host'),
    code: v.string(),
    at: time,
    host: secret,
    screen: v.nullable(secret),
  }),
  v.object({ as: v.literal('screen'), code: v.string(), at: time, screen: secret }),
]);
export type RoomRecord = v.InferOutput<typeof roomRecordSchema>;
export type PlayerRecord = Extract<RoomRecord, { as: 'player' }>;
export type HostRecord = Extract<RoomRecord, { as: 'host' }>;
