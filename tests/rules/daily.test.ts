import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailySet } from '../../src/rules/daily-set.ts';
import { dayOf } from '../../src/rules/day.ts';
import { planSets } from '../../src/rules/plan-sets.ts';
import { holds } from '../support/property.ts';

const calendar = { first: '2026-11-25', sets: [['a', 'b'], ['c']] };
const day = (date: string) => dayOf(date) as number;

describe('the set of a day', () => {
  test.each([
    ['2026-11-24', { none: 'before' }],
    ['2026-11-25', { levels: ['a', 'b'] }],
    ['2026-11-26', { levels: ['c'] }],
    ['2026-11-27', { none: 'after' }],
  ])('%s: %o', (date, set) => {
    expect(dailySet(calendar, day(date))).toEqual(set);
  });

  test('is the same in a longer calendar, for every day that a shorter one knows', () => {
    const longer = { ...calendar, sets: [...calendar.sets, ['d'], ['e']] };
    for (const date of ['2026-11-25', '2026-11-26']) {
      expect(dailySet(longer, day(date))).toEqual(dailySet(calendar, day(date)));
    }
  });
});

describe('a plan of sets', () => {
  const cases = fc
    .uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 4, maxLength: 40 })
    .map((ids) => ids.map((id, i) => ({ id, mechanic: ['inspect', 'permit', 'maze'][i % 3] as string })));

  test('has as many sets as asked for, of two different cases each, and is always the same', () => {
    holds(
      fc.property(cases, fc.integer({ min: 1, max: 80 }), (list, count) => {
        const sets = planSets(list, [], count);
        expect(sets).toHaveLength(count);
        for (const set of sets) expect(new Set(set).size).toBe(2);
        expect(planSets(list, [], count)).toEqual(sets);
      }),
    );
  });

  test('brings every case about as often as any other', () => {
    holds(
      fc.property(cases, (list) => {
        const all = planSets(list, [], list.length * 2).flat();
        const times = list.map(({ id }) => all.filter((one) => one === id).length);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(3);
      }),
      60,
    );
  });

  test('heeds the sets before it', () => {
    const list = Array.from({ length: 40 }, (_, i) => ({ id: `case-${i}`, mechanic: `m${i % 4}` }));
    const before = planSets(list, [], 17);
    const after = planSets(list, before, 10);
    expect(
      after
        .slice(0, 3)
        .flat()
        .filter((id) => before.slice(-7).flat().includes(id)),
    ).toEqual([]);
  });

  test('never hangs over a book of one case', () => {
    expect(planSets([{ id: 'only', mechanic: 'inspect' }], [], 3)).toEqual([]);
  });
});
