import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What the calendar needs to know of a case. */
export interface CalendarCase {
  readonly id: string;
  readonly mechanic: string;
}

/** Sets that pass before a case may come back, as far as there are cases enough. */
const apart = 10;

/**
 * `count` sets of two cases of unlike mechanics for 每日一查, to put behind the sets there are. Cases that came
 * least often come first, none again within ten sets if there are enough. Depends on its input alone: the same
 * book and calendar grow in the same way. Empty for a book of fewer than two cases.
 */
export function planSets(
  cases: readonly CalendarCase[],
  before: readonly (readonly string[])[],
  count: number,
): string[][] {
  if (cases.length < 2) return [];
  const random = xoroshiro128plus((before.length * 7919 + 315) | 0);
  const sets: (readonly string[])[] = [...before];
  const uses = new Map(cases.map(({ id }) => [id, before.flat().filter((one) => one === id).length]));
  const pick = (open: readonly CalendarCase[]): CalendarCase => {
    const least = Math.min(...open.map(({ id }) => uses.get(id) ?? 0));
    const rare = open.filter(({ id }) => (uses.get(id) ?? 0) === least);
    return rare[uniformInt(random, 0, rare.length - 1)] as CalendarCase;
  };
  const orElse = (wanted: readonly CalendarCase[], other: readonly CalendarCase[]) =>
    wanted.length > 0 ? wanted : other;
  for (let n = 0; n < count; n += 1) {
    const recent = sets.slice(-apart).flat();
    const rested = cases.filter(({ id }) => !recent.includes(id));
    const one = pick(orElse(rested, cases));
    const rest = orElse(
      rested.filter(({ id }) => id !== one.id),
      cases.filter(({ id }) => id !== one.id),
    );
    const two = pick(
      orElse(
        rest.filter(({ mechanic }) => mechanic !== one.mechanic),
        rest,
      ),
    );
    for (const { id } of [one, two]) uses.set(id, (uses.get(id) ?? 0) + 1);
    sets.push([one.id, two.id]);
  }
  return sets.slice(before.length).map((set) => [...set]);
}
