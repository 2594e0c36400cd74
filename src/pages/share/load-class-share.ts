import { openClasses } from '../../app/classes/open-classes.ts';
import { LevelFileError } from '../../app/level-files.ts';
import { loadEditions } from '../../app/load-editions.ts';
import { foldRoom } from '../../classroom/fold-room.ts';
import { scoreboard } from '../../classroom/scoreboard.ts';
import { own } from '../../rules/own.ts';
import { teamWord } from '../class/team-word.ts';
import type { Shareable } from './share-props.ts';

/**
 * The result of a class that has ended: means of the class and its teams, never of a seat. Null while it goes on, or
 * where answers were only counted, so that there is no mean. Rejects with a `LevelFileError` if it is not kept here.
 */
export async function loadClassShare(id: string): Promise<Shareable | null> {
  const { store } = await openClasses();
  const { open, ...room } = foldRoom((await store.log(id)).actions);
  if (!open) throw new LevelFileError('missing');
  const board = scoreboard({ open, ...room });
  if (!room.ended || board === null || board.class.score === null) return null;
  const editions = await loadEditions();
  const levels = new Set(open.plan.stages.flatMap((one) => (one.kind === 'case' ? [one.level] : [])));
  const played = [...levels].flatMap((level) => {
    const { current, all } = own(editions, level) ?? { current: null, all: {} };
    const skeleton = current === null ? undefined : own<(typeof all)[string]>(all, current);
    return skeleton ? [{ level, skeleton, seed: 0, marks: {}, reviewed: false }] : [];
  });
  return {
    kind: 'class',
    title: open.plan.lesson.title,
    classMean: board.class.score,
    teams: (board.teams ?? []).flatMap(({ team, score }) =>
      score === null ? [] : [{ name: teamWord(team).replace(/组$|^Team /, ''), mean: score }],
    ),
    day: null,
    played,
  };
}
