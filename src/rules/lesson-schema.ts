import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { surfaceRefSchema } from './surface-ref.ts';
import { text } from './text.ts';

/** How long lessons are, in minutes. */
export const lessonMinutes = [15, 25, 40] as const;
/** Whom lessons are for: 9–12, 12–15 and 15–18 years, and grown-ups. */
export const lessonBands = ['primary', 'junior', 'senior', 'adult'] as const;
export type LessonBand = (typeof lessonBands)[number];

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40));
/** Stand-alone items of a test, by their surfaces; an even number, half of them lawful. */
const items = v.pipe(v.array(surfaceRefSchema), v.minLength(4), v.maxLength(6));

/** Cards are given out and tried on a question that matters to nobody. */
const handOut = v.strictObject({ kind: v.literal('hand-out'), minutes });
/** The test before, and its parallel form after. */
const before = v.strictObject({ kind: v.literal('before'), minutes, items });
const after = v.strictObject({ kind: v.literal('after'), minutes, items });
/** One case, some of whose spots the whole class judges one by one, in the order they have on the exhibit. */
const caseStage = v.strictObject({
  kind: v.literal('case'),
  minutes,
  level: idSchema,
  spots: v.pipe(v.array(idSchema), v.minLength(4), v.maxLength(6)),
});
/** A clause that was judged a violation is rewritten so that it is lawful; the corridor poster comes of it. */
const rewrite = v.strictObject({ kind: v.literal('rewrite'), minutes, level: idSchema, spot: idSchema });
/** A letter (of the claim `level`) and the channel it goes to. */
const act = v.strictObject({ kind: v.literal('act'), minutes, level: idSchema, channel: idSchema });
/** Cards are collected. */
const collect = v.strictObject({ kind: v.literal('collect'), minutes });

/** A stretch of a lesson with its length in minutes. */
export const stageSchema = v.variant('kind', [handOut, before, caseStage, rewrite, after, act, collect]);

const words = (factor: number) =>
  v.strictObject({
    title: text(24 * factor),
    about: text(120 * factor),
    objectives: v.pipe(v.array(text(80 * factor)), v.minLength(2), v.maxLength(4)),
  });

const shape = {
  id: idSchema,
  minutes: v.picklist(lessonMinutes),
  band: v.picklist(lessonBands),
  /** The second of a pair: it holds the `after` to this lesson's `before`. */
  followedBy: v.optional(idSchema),
  stages: v.pipe(v.array(stageSchema), v.minLength(3), v.maxLength(10)),
};

/** A lesson by the minute, as levels/lessons.json has it. */
export const lessonSchema = v.strictObject({ ...shape, zh: words(1), en: words(2.5) });

/** levels/lessons.json. */
export const lessonsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  lessons: v.pipe(v.array(lessonSchema), v.minLength(1)),
});

/** What a browser fetches: every lesson, in one language. */
export const lessonShelfSchema = v.array(
  v.object({ ...shape, title: v.string(), about: v.string(), objectives: v.array(v.string()) }),
);

export type Stage = v.InferOutput<typeof stageSchema>;
export type CaseStage = v.InferOutput<typeof caseStage>;
export type Lesson = v.InferOutput<typeof lessonSchema>;
export type Lessons = v.InferOutput<typeof lessonsSchema>;
export type LessonShelf = v.InferOutput<typeof lessonShelfSchema>;
/** A lesson in one language. */
export type ShelfLesson = LessonShelf[number];
