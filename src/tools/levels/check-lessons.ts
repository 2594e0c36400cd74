import type { Tables } from '../../rules/tables-schema.ts';
import { checkAct } from './lessons/check-act.ts';
import { checkCases } from './lessons/check-cases.ts';
import { checkCourse } from './lessons/check-course.ts';
import { checkForms } from './lessons/check-forms.ts';
import { checkPrimary } from './lessons/check-primary.ts';
import type { LessonBook } from './lessons/lesson-book.ts';
import type { BookLevel, FileProblem } from './load-book.ts';
import type { Shelf } from './read-shelf.ts';

const file = 'lessons.json';
const checks = [checkCourse, checkCases, checkForms, checkAct, checkPrimary];

/** What lessons.json gets wrong about the clock, the cases, the tests and the age it is for. */
export function checkLessons(shelf: Shelf, { reasons }: Tables, levels: readonly BookLevel[]): FileProblem[] {
  const lessons = shelf.lessons?.lessons ?? [];
  const book: LessonBook = {
    lessons,
    levels: new Map(
      levels.flatMap((one) => (one.texts['zh-CN'] ? [[one.texts['zh-CN'].public.id, one]] : [])),
    ),
    surfaces: shelf.surfaces ?? {},
    channels: shelf.channels ?? [],
    reasons,
  };
  return lessons.flatMap((lesson, i) => {
    const path = `lessons.${i}`;
    const twice = lessons.findIndex((one) => one.id === lesson.id) < i;
    return [
      ...(twice ? [{ file, path: `${path}.id`, message: `${lesson.id} is there twice` }] : []),
      ...checks.flatMap((check) =>
        check(lesson, book).map((one) => ({ file, path: `${path}.${one.path}`, message: one.message })),
      ),
    ];
  });
}
