import * as v from 'valibot';
import { idSchema } from './ids.ts';

/**
 * levels/daily.json: the calendar of 每日一查, one set of cases a day from `first` on (Asia/Shanghai).
 * It only ever grows at its end, so that a cached build and a new one agree on every day both know.
 */
export const dailySchema = v.object({
  first: v.pipe(v.string(), v.isoDate()),
  sets: v.pipe(
    v.array(v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(5))),
    v.minLength(1),
    v.maxLength(4000),
  ),
});

export type Daily = v.InferOutput<typeof dailySchema>;
