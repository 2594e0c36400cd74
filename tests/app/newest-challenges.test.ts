import { describe, expect, test } from 'vitest';
import { mostChallenges, newestChallenges } from '../../src/app/progress/newest-challenges.ts';
import type { ChallengeRecord } from '../../src/app/progress/records.ts';

const play = { level: 'one', chapter: '1-a', seed: 7, actions: [] };
const many = (count: number): ChallengeRecord[] =>
  Array.from({ length: count }, (_, i) => ({ code: `1c${i}`, turn: i + 1, plays: [] }));

describe('the challenges kept', () => {
  test('the first one begins the count', () => {
    expect(newestChallenges([], '1a', [play])).toEqual({
      kept: [{ code: '1a', turn: 1, plays: [play] }],
      dropped: [],
    });
  });

  test('a new one pushes out the one untouched for longest', () => {
    const { kept, dropped } = newestChallenges(many(mostChallenges), '1new', []);
    expect(kept).toHaveLength(mostChallenges);
    expect(kept[0]).toEqual({ code: '1new', turn: mostChallenges + 1, plays: [] });
    expect(dropped).toEqual(['1c0']);
  });

  test('one gone on with becomes the newest, and pushes none out', () => {
    const { kept, dropped } = newestChallenges(many(mostChallenges), '1c0', [play]);
    expect(kept[0]).toEqual({ code: '1c0', turn: mostChallenges + 1, plays: [play] });
    expect(kept).toHaveLength(mostChallenges);
    expect(dropped).toEqual([]);
  });

  test('each further step of the newest keeps its turn', () => {
    const { kept } = newestChallenges(many(3), '1c2', [play]);
    expect(kept[0]).toEqual({ code: '1c2', turn: 3, plays: [play] });
  });
});
