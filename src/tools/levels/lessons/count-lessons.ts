import type { Lesson, LessonBand } from '../../../rules/lesson-schema.ts';

/** How many lessons there are. */
export interface LessonCount {
  readonly count: number;
  /** Lengths in minutes by age band, ascending. */
  readonly bands: Readonly<Record<LessonBand, readonly number[]>>;
  /** Lessons with a test before and its parallel after. */
  readonly tested: number;
  /** Pairs of lessons with the test before in the first and after in the second. */
  readonly acrossTwo: number;
}

/** Counts lessons by age, length and how they measure. */
export function countLessons(lessons: readonly Lesson[]): LessonCount {
  const has = (lesson: Lesson, kind: string) => lesson.stages.some((stage) => stage.kind === kind);
  const lengths = (band: LessonBand) =>
    [...new Set(lessons.filter((one) => one.band === band).map((one) => one.minutes))].sort((a, b) => a - b);
  return {
    count: lessons.length,
    bands: {
      primary: lengths('primary'),
      junior: lengths('junior'),
      senior: lengths('senior'),
      adult: lengths('adult'),
    },
    tested: lessons.filter((one) => has(one, 'before') && has(one, 'after')).length,
    acrossTwo: lessons.filter((one) => one.followedBy).length,
  };
}
