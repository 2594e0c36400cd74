import * as v from 'valibot';
import { idSchema } from './ids.ts';

/** How many rows a booth's board keeps and shows. */
export const boardRows = 10;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const entrySchema = v.object({
  /** A nature character. */
  seal: v.pipe(v.string(), v.regex(/^[\u4e00-\u9fff]$/)),
  score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  level: idSchema,
  /** Which visitor of the day this was, from 1. */
  order: v.pipe(count, v.minValue(1)),
});

/** The board of a booth: the best of one day on one device, and how many have played. Best first. */
export const boothBoardSchema = v.object({
  /** The day in Asia/Shanghai, as a day number. */
  day: count,
  players: count,
  entries: v.pipe(v.array(entrySchema), v.maxLength(boardRows)),
});

export type BoothEntry = v.InferOutput<typeof entrySchema>;
export type BoothBoard = v.InferOutput<typeof boothBoardSchema>;
