import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NotebookItem } from '../../../src/rules/review/notebook-item.ts';
import {
  intervals,
  isDue,
  isLearnt,
  missedItem,
  reviewed,
  settled,
} from '../../../src/rules/review/schedule.ts';
import { holds } from '../../support/property.ts';

const missed = missedItem('level', 's1', 'excess', 100);

/** Reviews `item` on the first day it is due, `times` times. */
const passing = (item: NotebookItem, times: number): NotebookItem =>
  times === 0 ? item : passing(reviewed(item, true, item.due), times - 1);

describe('a missed rule', () => {
  test('comes back after 1, 7 and 30 days, and then rests', () => {
    expect([0, 1, 2].map((n) => passing(missed, n)).map((item) => item.due - item.since)).toEqual([1, 7, 30]);
    expect(passing(missed, 3).stage).toBe(3);
    expect(isLearnt(passing(missed, 3))).toBe(true);
    expect(isDue(passing(missed, 3), 10_000)).toBe(false);
  });

  test('is not due on the day it was missed', () => {
    expect([99, 100, 101, 102].map((day) => isDue(missed, day))).toEqual([false, false, true, true]);
  });

  test('starts again after a failed review', () => {
    const again = reviewed(passing(missed, 2), false, 300);
    expect(again).toMatchObject({ stage: 0, since: 300, due: 301, tries: 3 });
  });

  test('counts every review, so that the next shows another surface', () => {
    expect(passing(missed, 3).tries).toBe(3);
  });
});

describe('a device clock that is set back or forward', () => {
  const item = fc.record({
    level: fc.constant('level'),
    spot: fc.constant('s1'),
    reason: fc.constant('excess'),
    since: fc.nat(30_000),
    stage: fc.nat(2),
    tries: fc.nat(9),
  });
  const written = item.map(
    (one): NotebookItem => ({
      ...one,
      due: one.since + (intervals[one.stage] as number),
    }),
  );

  test('never keeps a rule away for longer than its interval from today', () => {
    holds(
      fc.property(written, fc.nat(30_000), (note, today) => {
        const seen = settled(note, today);
        expect(seen.since).toBeLessThanOrEqual(today);
        if (note.since > today) expect(seen.due - today).toBeLessThanOrEqual(intervals[note.stage] as number);
        expect(isDue(seen, Math.max(seen.due, today))).toBe(true);
      }),
    );
  });

  test('changes neither what was learnt nor how often', () => {
    holds(
      fc.property(written, fc.nat(30_000), (note, today) => {
        const { since, due, ...kept } = settled(note, today);
        expect(note).toMatchObject(kept);
      }),
    );
  });

  test('leaves a note alone whose day is not in the future', () => {
    expect(settled(missed, 100)).toBe(missed);
    expect(settled(missed, 5_000)).toBe(missed);
  });
});
