import type { NotebookItem } from './notebook-item.ts';

/** Days until a missed rule comes back, by reviews passed. (Spacing that widens: Cepeda et al. 2008.) */
export const intervals: readonly number[] = [1, 7, 30];

const dueAfter = (today: number, stage: number) => today + (intervals[stage] ?? 0);

/** A rule just missed. */
export const missedItem = (level: string, spot: string, reason: string, today: number): NotebookItem => ({
  level,
  spot,
  reason,
  since: today,
  due: dueAfter(today, 0),
  stage: 0,
  tries: 0,
});

/** True once a rule was passed at every interval. */
export const isLearnt = (item: NotebookItem): boolean => item.stage >= intervals.length;

/**
 * The item as seen today. A clock that was ahead when it was written would keep it away for too long:
 * it then waits one interval from today at most. Nothing else changes, whatever the clock does. What this
 * returns is to be kept, or the wait would begin anew each day.
 */
export function settled(item: NotebookItem, today: number): NotebookItem {
  if (item.since <= today) return item;
  return { ...item, since: today, due: Math.min(item.due, dueAfter(today, item.stage)) };
}

/** True if a rule should come back today. */
export const isDue = (item: NotebookItem, today: number): boolean => !isLearnt(item) && item.due <= today;

/** The item after a review: passed ones wait longer, failed ones start again. */
export function reviewed(item: NotebookItem, right: boolean, today: number): NotebookItem {
  const stage = right ? Math.min(item.stage + 1, intervals.length) : 0;
  return { ...item, since: today, due: dueAfter(today, stage), stage, tries: item.tries + 1 };
}
