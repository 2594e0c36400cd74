import type { LessonCheck } from './lesson-book.ts';
import { keyOf, levelOf } from './lesson-book.ts';

/** A lesson ends in a letter that is there, and a channel that is certain and takes what the lesson is about. */
export const checkAct: LessonCheck = (lesson, book) =>
  lesson.stages.flatMap((stage, i) => {
    if (stage.kind !== 'act') return [];
    const path = `stages.${i}`;
    const problems: { path: string; message: string }[] = [];
    if (levelOf(book, stage.level)?.public.exhibit.kind !== 'hearing')
      problems.push({ path, message: `${stage.level} has no letter` });
    const channel = book.channels.find((one) => one.id === stage.channel);
    if (!channel) return [...problems, { path, message: `no channel ${stage.channel}` }];
    if (!channel.sure)
      problems.push({ path, message: `${stage.channel} was not checked in a source: not for a lesson` });
    const groups = lesson.stages.flatMap((one) =>
      one.kind === 'case'
        ? one.spots.flatMap((spot) => {
            const key = keyOf(book, one.level, spot);
            return key?.verdict === 'violation' ? [book.reasons.reasons[key.reason]?.group] : [];
          })
        : [],
    );
    if (!groups.some((group) => group !== undefined && channel.groups.includes(group)))
      problems.push({ path, message: `${stage.channel} takes nothing that this lesson is about` });
    return problems;
  });
