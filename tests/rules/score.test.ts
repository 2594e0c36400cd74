import { describe, expect, test } from 'vitest';
import { poolTallies, scoreTally, sealsFor, type Tally } from '../../src/rules/score.ts';

const tally = (
  hits: number,
  misses: number,
  falseAlarms: number,
  correctReleases: number,
  rightReasons: number,
): Tally => ({ hits, misses, falseAlarms, correctReleases, rightReasons });

describe('scoreTally', () => {
  test.each([
    ['everything right', tally(3, 0, 0, 3, 3), 100, 3],
    ['every violation found, no reason right', tally(3, 0, 0, 3, 0), 60, 1],
    ['every violation found, one reason of three right', tally(3, 0, 0, 3, 1), 73, 2],
    ['one miss of four', tally(3, 1, 0, 4, 3), 75, 2],
    ['one false alarm of four', tally(4, 0, 1, 3, 4), 75, 2],
    ['one miss and one false alarm of four each', tally(3, 1, 1, 3, 3), 50, 1],
    ['one miss and one false alarm of four each, two reasons of three', tally(3, 1, 1, 3, 2), 43, 1],
    ['guessing', tally(2, 2, 2, 2, 2), 0, 0],
    ['everything the wrong way round', tally(0, 3, 3, 0, 0), 0, 0],
    ['all stamped', tally(3, 0, 3, 0, 3), 0, 0],
    ['none stamped', tally(0, 3, 0, 3, 0), 0, 0],
    ['no spots at all', tally(0, 0, 0, 0, 0), 0, 0],
    ['no lawful spots', tally(3, 0, 0, 0, 3), 0, 0],
    ['no violations', tally(0, 0, 0, 3, 0), 0, 0],
  ])('%s: the score and its seals', (_, counts, score, seals) => {
    expect(scoreTally(counts)).toMatchObject({ score, seals });
  });

  test('gives a rate of 0, never NaN, where there is nothing to divide by', () => {
    expect(scoreTally(tally(0, 0, 0, 0, 0))).toEqual({
      score: 0,
      seals: 0,
      sensitivity: 0,
      specificity: 0,
      reasonAccuracy: 0,
    });
  });

  test('gives the rates behind the score', () => {
    expect(scoreTally(tally(3, 1, 1, 4, 2))).toMatchObject({
      sensitivity: 0.75,
      specificity: 0.8,
      reasonAccuracy: 2 / 3,
    });
  });
});

describe('sealsFor', () => {
  test.each([
    [0, 0],
    [39, 0],
    [40, 1],
    [64, 1],
    [65, 2],
    [99, 2],
    [100, 3],
  ])('a score of %i earns %i seals', (score, seals) => {
    expect(sealsFor(score)).toBe(seals);
  });
});

describe('poolTallies', () => {
  test('adds up every count', () => {
    expect(poolTallies([tally(1, 2, 3, 4, 1), tally(10, 20, 30, 40, 5)])).toEqual(tally(11, 22, 33, 44, 6));
  });

  test('gives zeros for an empty set', () => {
    expect(poolTallies([])).toEqual(tally(0, 0, 0, 0, 0));
  });

  test('scores a set as one case: one perfect and one blank case of 3+3 make 50, not the mean of other rules', () => {
    const pooled = poolTallies([tally(3, 0, 0, 3, 3), tally(0, 3, 0, 3, 0)]);
    expect(scoreTally(pooled).score).toBe(50);
  });

  test('punishes stamping one whole case in a set that is otherwise perfect', () => {
    const pooled = poolTallies([tally(3, 0, 0, 3, 3), tally(3, 0, 3, 0, 3)]);
    expect(scoreTally(pooled).score).toBe(50);
  });
});
