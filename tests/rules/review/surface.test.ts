import { describe, expect, test } from 'vitest';
import { missedOf } from '../../../src/rules/review/missed.ts';
import { missedItem } from '../../../src/rules/review/schedule.ts';
import { type Surface, surfaceFor } from '../../../src/rules/review/surface.ts';
import { sampleLevel } from '../../support/sample-level.ts';

const surfaces: Surface[] = ['a', 'b', 'c', 'd'].map((id, i) => ({
  id,
  verdict: i % 2 ? 'lawful' : 'violation',
  text: id,
  why: id,
}));

describe('the surface of a review', () => {
  test('is another one each time until all were shown', () => {
    const item = missedItem('level', 's1', 'excess', 1);
    const shown = [0, 1, 2, 3].map((tries) => surfaceFor({ ...item, tries }, surfaces)?.id);
    expect(new Set(shown).size).toBe(4);
    expect(surfaceFor({ ...item, tries: 4 }, surfaces)?.id).toBe(shown[0]);
  });

  test('does not begin at the same one for every spot', () => {
    const first = ['s1', 's2', 's3', 's4', 's5'].map(
      (spot) => surfaceFor(missedItem('level', spot, 'excess', 1), surfaces)?.id,
    );
    expect(new Set(first).size).toBeGreaterThan(1);
  });

  test('is missing where the rule has none', () => {
    expect(surfaceFor(missedItem('level', 's1', 'excess', 1), [])).toBeNull();
  });
});

describe('what a closed case leaves in the notebook', () => {
  const { key, public: level } = sampleLevel();
  const wrong = (marks: Parameters<typeof missedOf>[1]) =>
    missedOf(level.id, marks, key, 50).map(({ spot, reason }) => `${spot} ${reason}`);

  test('is nothing when all is right', () => {
    const marks = Object.fromEntries(
      Object.entries(key.spots).map(([id, spot]) => [
        id,
        spot.verdict === 'lawful'
          ? { verdict: 'lawful' as const }
          : { verdict: 'violation' as const, reason: spot.reason },
      ]),
    );
    expect(wrong(marks)).toEqual([]);
  });

  test('is every miss with its reason, and every false alarm whose look-alike is named', () => {
    const missedAll = wrong({});
    const violations = Object.entries(key.spots).filter(([, spot]) => spot.verdict === 'violation');
    expect(missedAll).toHaveLength(violations.length);
    const alarm = Object.entries(key.spots).find(
      ([, spot]) => spot.verdict === 'lawful' && spot.lookalikeOf !== undefined,
    );
    const [id, spot] = alarm as [string, { lookalikeOf: string }];
    expect(wrong({ [id]: { verdict: 'violation', reason: 'excess' } })).toContain(
      `${id} ${spot.lookalikeOf}`,
    );
  });
});
