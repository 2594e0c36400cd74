import type { Lesson } from '../../../rules/lesson-schema.ts';
import type { Problem } from '../../../rules/problem.ts';
import { splitSurfaceRef } from '../../../rules/surface-ref.ts';
import { type LessonBook, type LessonCheck, surfaceOf, taughtBy } from './lesson-book.ts';

type Kind = 'before' | 'after';

/** The longer of two forms, measured in letters, may be this much longer. */
const lengthRatio = 1.2;

const formAt = (lesson: Lesson, kind: Kind) => {
  const index = lesson.stages.findIndex((stage) => stage.kind === kind);
  const stage = lesson.stages[index];
  return stage?.kind === kind ? { items: stage.items, path: `stages.${index}` } : null;
};

const verdictsOf = (book: LessonBook, items: readonly string[]) =>
  items.map((item) => surfaceOf(book, item)?.verdict);

/** One form by itself: its surfaces exist, half are lawful, and their order is mixed. */
function checkForm(lesson: Lesson, kind: Kind, taught: readonly string[], book: LessonBook): Problem[] {
  const form = formAt(lesson, kind);
  if (!form) return [];
  const { items, path } = form;
  const verdicts = verdictsOf(book, items);
  const messages = [
    ...items.filter((item) => !surfaceOf(book, item)).map((item) => `no surface ${item}`),
    ...items
      .filter((item) => !taught.includes(splitSurfaceRef(item).reason))
      .map((item) => `${item} tests what no case of the lesson is about`),
  ];
  if (new Set(items).size < items.length) messages.push('an item comes twice');
  if (verdicts.filter((one) => one === 'lawful').length * 2 !== items.length)
    messages.push('half of the items must be lawful');
  if (verdicts.some((one, i) => i > 1 && one === verdicts[i - 1] && one === verdicts[i - 2]))
    messages.push('three of a kind in a row');
  return messages.map((message) => ({ path, message }));
}

const signatures = (book: LessonBook, items: readonly string[]) =>
  items.map((item) => `${splitSurfaceRef(item).reason} ${surfaceOf(book, item)?.verdict}`);

/** Two forms are parallel: the same rules kept and broken, on other surfaces, in another order, as long. */
function checkParallel(before: readonly string[], after: readonly string[], book: LessonBook): string[] {
  const messages: string[] = [];
  const [first, second] = [signatures(book, before), signatures(book, after)];
  if ([...first].sort().join() !== [...second].sort().join())
    messages.push('the forms do not test the same rules, kept and broken alike');
  if (before.some((item) => after.includes(item))) messages.push('an item is in both forms');
  if (first.join() === second.join()) messages.push('the forms have the same order');
  if (verdictsOf(book, before).join() === verdictsOf(book, after).join())
    messages.push('the right answers come in the same order');
  for (const tongue of ['zh', 'en'] as const) {
    const length = (items: readonly string[]) =>
      items.reduce((sum, item) => sum + (surfaceOf(book, item)?.[tongue].text.length ?? 0), 0);
    const [one, other] = [length(before), length(after)];
    if (Math.max(one, other) > lengthRatio * Math.min(one, other))
      messages.push(`the forms differ in length (${tongue}: ${one} and ${other} letters)`);
  }
  return messages;
}

/**
 * Tests come in parallel pairs: 4 items in one lesson, or 6 across two (`followedBy`). A lesson without either
 * measures nothing, which is fine.
 */
export const checkForms: LessonCheck = (lesson, book) => {
  const next = lesson.followedBy ? book.lessons.find((one) => one.id === lesson.followedBy) : undefined;
  if (lesson.followedBy && (!next || next === lesson))
    return [{ path: 'followedBy', message: `no other lesson ${lesson.followedBy}` }];
  const led = book.lessons.find((one) => one.followedBy === lesson.id && one !== lesson);
  const taught = [lesson, next, led].flatMap((one) => (one ? taughtBy(book, one) : []));
  const alone = [...checkForm(lesson, 'before', taught, book), ...checkForm(lesson, 'after', taught, book)];
  const before = formAt(lesson, 'before');
  const after = formAt(next ?? lesson, 'after');
  const wrong = (message: string): Problem[] => [...alone, { path: 'stages', message }];
  if (next) {
    if (formAt(lesson, 'after') || formAt(next, 'before') || next.followedBy)
      return wrong('a pair tests before its first lesson and after its second, and nowhere else');
    if (next.band !== lesson.band) return wrong('the lessons of a pair are for different ages');
  } else if (led) return alone;
  if (!before && !after && !next) return alone;
  if (!before || !after) return wrong('a test before needs one after, and the other way round');
  const size = next ? 6 : 4;
  if (before.items.length !== size || after.items.length !== size)
    return wrong(`each form needs ${size} items`);
  return [
    ...alone,
    ...checkParallel(before.items, after.items, book).map((message) => ({ path: before.path, message })),
  ];
};
