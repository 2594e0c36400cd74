import type { CaseStage } from '../../../rules/lesson-schema.ts';
import type { Level } from '../../../rules/level-schema.ts';
import { own } from '../../../rules/own.ts';
import { keyOf, type LessonBook, type LessonCheck, levelOf } from './lesson-book.ts';

/** Mechanics whose spots lie open on one exhibit, so that a class can judge them without playing. */
const open: readonly Level['public']['mechanic'][] = ['inspect', 'permit'];

function checkCase(stage: CaseStage, book: LessonBook): string[] {
  const level = levelOf(book, stage.level);
  if (!level) return [`no case ${stage.level}`];
  const problems: string[] = [];
  if (level.tutorial) problems.push(`${stage.level} is a tutorial`);
  if (!open.includes(level.public.mechanic))
    problems.push(`a class can't judge ${level.public.mechanic} on one exhibit`);
  const order = level.public.spots.map((spot) => spot.id);
  const places = stage.spots.map((spot) => order.indexOf(spot));
  stage.spots.forEach((spot, i) => {
    if ((places[i] ?? -1) < 0) problems.push(`${stage.level} has no spot ${spot}`);
  });
  if (places.some((place, i) => i > 0 && place <= (places[i - 1] ?? -1)))
    problems.push('spots go in the order of the exhibit, each once');
  const verdicts = stage.spots.map((spot) => own(level.key.spots, spot)?.verdict);
  for (const verdict of ['violation', 'lawful'] as const) {
    const count = verdicts.filter((one) => one === verdict).length;
    if (count < 2 || count > 3) problems.push(`${count} ${verdict} spots, not two or three`);
  }
  return problems;
}

/** Cases can be judged by a whole class, half of them lawful; what is rewritten was judged a violation before. */
export const checkCases: LessonCheck = (lesson, book) => {
  const cases = lesson.stages.filter((stage) => stage.kind === 'case');
  const twice = new Set(cases.map((stage) => stage.level)).size < cases.length;
  return [
    ...(twice ? [{ path: 'stages', message: 'a case comes twice' }] : []),
    ...lesson.stages.flatMap((stage, i) => {
      const path = `stages.${i}`;
      if (stage.kind === 'case') return checkCase(stage, book).map((message) => ({ path, message }));
      if (stage.kind !== 'rewrite') return [];
      const judged = cases.some((one) => one.level === stage.level && one.spots.includes(stage.spot));
      const key = keyOf(book, stage.level, stage.spot);
      return judged && key?.verdict === 'violation'
        ? []
        : [{ path, message: `${stage.level}/${stage.spot} is no violation judged in this lesson` }];
    }),
  ];
};
