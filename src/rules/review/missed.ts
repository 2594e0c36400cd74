import { isRight, judge } from '../judge.ts';
import type { Key } from '../level-schema.ts';
import type { Marks } from '../state.ts';
import type { NotebookItem } from './notebook-item.ts';
import { missedItem } from './schedule.ts';

/** What a finished round leaves for the notebook: every spot judged wrongly whose rule has a name. */
export function missedOf(
  level: string,
  marks: Marks,
  key: Pick<Key, 'spots'>,
  today: number,
): NotebookItem[] {
  const { spots } = judge(marks, key);
  return Object.entries(spots).flatMap(([spot, outcome]) => {
    const answer = key.spots[spot];
    const reason = answer?.verdict === 'violation' ? answer.reason : answer?.lookalikeOf;
    return isRight(outcome) || !reason ? [] : [missedItem(level, spot, reason, today)];
  });
}
