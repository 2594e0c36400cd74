import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, judge } from '../../../src/rules/judge.ts';
import { compareCase, sameAnswer } from '../../../src/rules/share/compare-case.ts';
import type { Mark, Marks } from '../../../src/rules/state.ts';
import { holds } from '../../support/property.ts';

const lawful: Answer = { verdict: 'lawful' };
const violation = (reason: string): Answer => ({ verdict: 'violation', reason });
const release: Mark = { verdict: 'lawful' };
const accuse = (reason: string | null): Mark => ({ verdict: 'violation', reason });

const key = { spots: { a: violation('x'), b: lawful, c: violation('y'), d: lawful } };
const order = ['c', 'a', 'd', 'b'];

describe('two plays side by side', () => {
  test('follow the order of the exhibit, each with mark, answer and outcome', () => {
    const found = compareCase(
      { marks: { a: accuse('x'), b: release }, key },
      { marks: { a: accuse('y'), b: accuse('x') }, key },
      order,
    );
    expect(found.spots.map((one) => one.id)).toEqual(order);
    const [c, a] = found.spots;
    expect(a?.mine).toEqual({
      mark: accuse('x'),
      answer: violation('x'),
      outcome: { outcome: 'hit', rightReason: true },
    });
    expect(a?.theirs.outcome).toEqual({ outcome: 'hit', rightReason: false });
    expect(c?.mine.mark).toBeUndefined();
    expect(found.leftOut).toBe(0);
  });

  test.each([
    ['both left alone', undefined, undefined, true],
    ['left alone and let be', undefined, release, false],
    ['both let be', release, release, true],
    ['the same reason', accuse('x'), accuse('x'), true],
    ['two reasons', accuse('x'), accuse('y'), false],
    ['a trick named and one not', accuse('x'), accuse(null), false],
    ['accused and let be', accuse('x'), release, false],
  ])('%s', (_, mine, theirs, alike) => {
    const marks = (mark: Mark | undefined): Marks => (mark ? { a: mark } : {});
    const [spot] = compareCase({ marks: marks(mine), key }, { marks: marks(theirs), key }, ['a']).spots;
    expect(spot?.alike).toBe(alike);
  });

  test('across editions, only spots that both have count, each by its own answer', () => {
    const old = { spots: { a: lawful, b: lawful, gone: violation('x') } };
    const marks = { a: accuse('x'), gone: accuse('x') };
    const found = compareCase({ marks, key }, { marks, key: old }, order);
    expect(found.spots.map((one) => one.id)).toEqual(['a', 'b']);
    expect(found.leftOut).toBe(3);
    expect(found.mine).toMatchObject({ hits: 1, correctReleases: 1, score: 100 });
    expect(found.theirs).toMatchObject({ falseAlarms: 1, correctReleases: 1, score: 0 });
  });

  test('editions with nothing in common leave nothing to compare', () => {
    const found = compareCase({ marks: {}, key }, { marks: {}, key: { spots: { z: lawful } } }, order);
    expect(found.spots).toEqual([]);
    expect(found.leftOut).toBe(5);
  });

  test('of one edition, both verdicts are those of the whole case', () => {
    const mark = fc.constantFrom<Mark | undefined>(
      undefined,
      release,
      accuse('x'),
      accuse('y'),
      accuse(null),
    );
    const marks = fc.record({ a: mark, b: mark, c: mark, d: mark }).map((all) => {
      const made: Record<string, Mark> = {};
      for (const [id, one] of Object.entries(all)) if (one) made[id] = one;
      return made;
    });
    holds(
      fc.property(marks, marks, (mine, theirs) => {
        const found = compareCase({ marks: mine, key }, { marks: theirs, key }, order);
        expect(found.mine).toEqual(judge(mine, key));
        expect(found.theirs).toEqual(judge(theirs, key));
      }),
    );
  });
});

test.each([
  [lawful, lawful, true],
  [lawful, violation('x'), false],
  [violation('x'), violation('x'), true],
  [violation('x'), violation('y'), false],
])('the answers %j and %j are the same: %s', (a, b, same) => {
  expect(sameAnswer(a, b)).toBe(same);
});
