import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dateOf, dayOf, dayStart, shanghaiDay } from '../../src/rules/day.ts';
import { holds } from '../support/property.ts';

describe('the day in Asia/Shanghai', () => {
  test.each([
    ['2026-03-14T15:59:59.999Z', '2026-03-14'],
    ['2026-03-14T16:00:00.000Z', '2026-03-15'],
    ['2024-02-29T10:00:00.000Z', '2024-02-29'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
  ])('of %s is %s', (moment, date) => {
    expect(dateOf(shanghaiDay(Date.parse(moment)))).toBe(date);
  });

  test('agrees with the platform, whose own time zone does not matter', () => {
    const platform = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    holds(
      fc.property(fc.integer({ min: 800_000_000_000, max: 4_000_000_000_000 }), (ms) => {
        expect(dateOf(shanghaiDay(ms))).toBe(platform.format(ms));
      }),
    );
  });

  test('and its number turn into each other', () => {
    holds(
      fc.property(fc.integer({ min: -50_000, max: 200_000 }), (day) => {
        expect(dayOf(dateOf(day))).toBe(day);
        const { month, date } = civilOf(day);
        expect(month >= 1 && month <= 12 && date >= 1 && date <= 31).toBe(true);
      }),
    );
  });

  test('begins at midnight there, to the millisecond', () => {
    expect(new Date(dayStart(dayOf('2026-03-15') as number)).toISOString()).toBe('2026-03-14T16:00:00.000Z');
    holds(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (day) => {
        expect(shanghaiDay(dayStart(day))).toBe(day);
        expect(shanghaiDay(dayStart(day) - 1)).toBe(day - 1);
      }),
    );
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-00-10',
  ])('%s is no date', (text) => {
    expect(dayOf(text)).toBeNull();
  });
});
