import type { ClassRecord } from '../../app/classes/class-records.ts';
import { t } from '../../app/i18n.ts';
import { dateOf, shanghaiDay } from '../../rules/day.ts';

/** What to call kept classes so that they can be told apart: title and day; of one day, counted from the first. */
export function pairNames(records: readonly ClassRecord[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const inOrder = [...records].sort((a, b) => a.begun - b.begun);
  return new Map(
    inOrder.map(({ id, title, begun }) => {
      const name = t('report.pairName', { title, date: dateOf(shanghaiDay(begun)) });
      const n = (seen.get(name) ?? 0) + 1;
      seen.set(name, n);
      return [id, n === 1 ? name : `${name} (${n})`];
    }),
  );
}
