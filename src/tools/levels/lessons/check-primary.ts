import { languages } from '../../../rules/languages.ts';
import type { Stage } from '../../../rules/lesson-schema.ts';
import type { Level } from '../../../rules/level-schema.ts';
import { leftOutOf, leftOutReason } from '../../../rules/primary-topics.ts';
import { splitSurfaceRef } from '../../../rules/surface-ref.ts';
import { type LessonBook, type LessonCheck, surfaceOf } from './lesson-book.ts';

/** All that a class may see of a case: the whole exhibit and every explanation, not the chosen spots alone. */
const textsOf = ({ public: half, key }: Level): string =>
  JSON.stringify([half, key.spots, key.takeaway, key.teach]);

const reasonsOf = ({ key }: Level): readonly string[] =>
  Object.values(key.spots).flatMap((spot) => (spot.verdict === 'violation' ? spot.reason : []));

function topicsOf(stage: Stage, book: LessonBook): readonly string[] {
  if ('level' in stage) {
    const texts = book.levels.get(stage.level)?.texts ?? {};
    const told = languages.flatMap((lang) => leftOutOf(texts[lang] ? textsOf(texts[lang]) : ''));
    const reasons = texts['zh-CN'] ? reasonsOf(texts['zh-CN']) : [];
    return [...told, ...reasons.flatMap((reason) => leftOutReason(reason) ?? [])];
  }
  if (!('items' in stage)) return [];
  return stage.items.flatMap((item) => [
    ...leftOutOf(JSON.stringify(surfaceOf(book, item) ?? {})),
    ...[leftOutReason(splitSurfaceRef(item).reason) ?? []].flat(),
  ]);
}

/** Primary lessons leave out loans and hidden cameras, in every language and in all that the class may see. */
export const checkPrimary: LessonCheck = (lesson, book) => {
  if (lesson.band !== 'primary') return [];
  const own = leftOutOf(JSON.stringify([lesson.zh, lesson.en]));
  return [
    ...own.map((topic) => ({ path: 'zh', message: `primary lessons leave out ${topic}` })),
    ...lesson.stages.flatMap((stage, i) =>
      [...new Set(topicsOf(stage, book))].map((topic) => ({
        path: `stages.${i}`,
        message: `primary lessons leave out ${topic}`,
      })),
    ),
  ];
};
