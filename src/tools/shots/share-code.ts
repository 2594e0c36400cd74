import { readFileSync } from 'node:fs';
import { foldRun } from '../../mechanics/play.ts';
import type { Action } from '../../rules/action.ts';
import { skeletonOf } from '../../rules/edition.ts';
import type { Level } from '../../rules/level-schema.ts';
import type { ShareKind } from '../../rules/share/share-format.ts';
import { writeShare } from '../../rules/share/write-share.ts';

/** A case as someone played it who then shared it: by its solution, or by what `change` makes of that. */
export interface SharedPlay {
  readonly chapter: string;
  readonly level: string;
  readonly reviewed?: boolean;
  readonly change?: (action: Action) => Action;
}

/** The seed of every shared play. */
export const shareSeed = 315;

/** The share code of plays of the book's cases. `day` is the day number of 每日一查, else null. */
export function shareCode(kind: ShareKind, day: number | null, plays: readonly SharedPlay[]): string {
  const cases = plays.map(({ chapter, level, reviewed = false, change = (action) => action }) => {
    const file: Level = JSON.parse(readFileSync(`levels/${chapter}/${level}.json`, 'utf8'));
    const actions = file.key.solution.map(change);
    const { marks } = foldRun(file.public, { seed: shareSeed, feedback: 'each' }, actions);
    return { level, skeleton: skeletonOf(file), seed: shareSeed, marks, reviewed };
  });
  return writeShare(kind, day, cases);
}
