import type { Lesson, Lessons } from '../../../rules/lesson-schema.ts';
import type { Level } from '../../../rules/level-schema.ts';
import type { Channels, Surfaces } from '../../../rules/library-schema.ts';
import { own } from '../../../rules/own.ts';
import type { Problem } from '../../../rules/problem.ts';
import { splitSurfaceRef } from '../../../rules/surface-ref.ts';
import type { Reasons } from '../../../rules/tables-schema.ts';
import type { BookLevel } from '../load-book.ts';

/** What lessons refer to. */
export interface LessonBook {
  readonly lessons: Lessons['lessons'];
  readonly levels: ReadonlyMap<string, BookLevel>;
  readonly surfaces: Surfaces;
  readonly channels: Channels;
  readonly reasons: Reasons;
}

/** One rule of lessons: what is wrong with a lesson, by paths inside it. */
export type LessonCheck = (lesson: Lesson, book: LessonBook) => Problem[];

/** A level in the source language. */
export const levelOf = (book: LessonBook, id: string): Level | undefined =>
  book.levels.get(id)?.texts['zh-CN'];

/** A surface by its name, if there is one. */
export function surfaceOf(book: LessonBook, ref: string): Surfaces[string][number] | undefined {
  const { reason, id } = splitSurfaceRef(ref);
  return own(book.surfaces, reason)?.find((one) => one.id === id);
}

/** The key of a spot of a level, if there are both. */
export const keyOf = (book: LessonBook, level: string, spot: string) =>
  own(levelOf(book, level)?.key.spots ?? {}, spot);

/** The reasons that a lesson's cases are about: those that are right, and those that look so. */
export const taughtBy = (book: LessonBook, lesson: Lesson): readonly string[] =>
  lesson.stages.flatMap((stage) =>
    stage.kind === 'case'
      ? stage.spots.flatMap((spot) => {
          const key = keyOf(book, stage.level, spot);
          const reason = key?.verdict === 'violation' ? key.reason : key?.lookalikeOf;
          return reason ? [reason] : [];
        })
      : [],
  );
