import { shuffle } from './shuffle.ts';

/** What the calendar needs to know of a case. */
export interface CalendarCase {
  readonly id: string;
  readonly mechanic: string;
}

/** Pairs up cases of unlike mechanics, as far as there are any; an odd one out waits for the next round. */
function pairs(cases: readonly CalendarCase[]): string[][] {
  const left = [...cases];
  const sets: string[][] = [];
  while (left.length > 1) {
    const one = left.shift() as CalendarCase;
    const at = left.findIndex((other) => other.mechanic !== one.mechanic);
    const [other] = left.splice(Math.max(0, at), 1) as [CalendarCase];
    sets.push([one.id, other.id]);
  }
  return sets;
}

/**
 * `count` sets of two cases for 每日一查, to put behind those there are. In each round every case comes once,
 * in an order that depends on the number of sets before it alone: the same input gives the same calendar.
 */
export function planSets(cases: readonly CalendarCase[], before: number, count: number): string[][] {
  const sets: string[][] = [];
  for (let round = 1; sets.length < count && round < 10_000; round += 1) {
    sets.push(...pairs(shuffle(cases, (before * 31 + round * 7919) >>> 0)));
  }
  return sets.slice(0, count);
}
