import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import frozen from '../fixtures/daily-frozen.json';

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'));
const calendar: { first: string; sets: string[][] } = read('../../levels/daily.json');

/** What a published calendar said, told by its first day, its length and a digest of its sets. */
const digest = (count: number) =>
  createHash('sha256')
    .update(JSON.stringify(calendar.sets.slice(0, count)))
    .digest('hex');

describe('the calendar of 每日一查', () => {
  test.each(frozen)('still begins with the $count sets published before', ({ first, count, sha256 }) => {
    expect(calendar.first).toBe(first);
    expect(calendar.sets.length).toBeGreaterThanOrEqual(count);
    expect(digest(count)).toBe(sha256);
  });

  test('has all of its sets frozen: a longer one is added to the fixture', () => {
    expect(frozen.map((one) => one.count)).toContain(calendar.sets.length);
  });

  test('brings no case twice within a week', () => {
    calendar.sets.forEach((set, i) => {
      const week = calendar.sets.slice(i + 1, i + 7).flat();
      expect(week.filter((id) => set.includes(id)).length, `set ${i}: ${set.join(' ')}`).toBe(0);
    });
  });
});
