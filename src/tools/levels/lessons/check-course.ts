import type { Stage } from '../../../rules/lesson-schema.ts';
import type { LessonCheck } from './lesson-book.ts';

const once: readonly Stage['kind'][] = ['hand-out', 'before', 'rewrite', 'after', 'act', 'collect'];

/** Everyone answers, neighbours talk, everyone answers again, reveal: 20 + 40 + 20 + 40 seconds a spot. */
const minutesASpot = 2;
/** Reading and one answer, at the least. */
const minutesAnItem = 0.75;

/** A lesson takes as long as it says; cards come first and go last; nothing is squeezed; tests frame the cases. */
export const checkCourse: LessonCheck = ({ minutes, stages }) => {
  const problems: { path: string; message: string }[] = [];
  const wrong = (path: string, message: string) => problems.push({ path, message });
  const sum = stages.reduce((total, stage) => total + stage.minutes, 0);
  if (sum !== minutes) wrong('stages', `the stages take ${sum} minutes, not ${minutes}`);
  if (stages[0]?.kind !== 'hand-out') wrong('stages.0', 'a lesson begins by handing out the cards');
  if (stages[stages.length - 1]?.kind !== 'collect') wrong('stages', 'a lesson ends by collecting the cards');
  const at = (kind: Stage['kind']) => stages.findIndex((stage) => stage.kind === kind);
  for (const kind of once) {
    if (stages.filter((stage) => stage.kind === kind).length > 1) wrong('stages', `${kind} comes twice`);
  }
  const firstCase = at('case');
  const lastCase = stages.map((stage) => stage.kind).lastIndexOf('case');
  if (firstCase < 0) wrong('stages', 'a lesson needs a case');
  if (at('before') > firstCase) wrong('stages', 'before comes after a case');
  if (at('after') >= 0 && at('after') < lastCase) wrong('stages', 'after comes before a case');
  if (at('rewrite') >= 0 && at('rewrite') < lastCase) wrong('stages', 'rewrite comes before a case');
  stages.forEach((stage, i) => {
    const needed =
      stage.kind === 'case'
        ? stage.spots.length * minutesASpot
        : stage.kind === 'before' || stage.kind === 'after'
          ? stage.items.length * minutesAnItem
          : 0;
    if (stage.minutes < needed) wrong(`stages.${i}`, `needs ${needed} minutes, has ${stage.minutes}`);
  });
  return problems;
};
