import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classGain } from '../../../src/classroom/stats/class-gain.ts';
import { confusions } from '../../../src/classroom/stats/confusion.ts';
import { difficulty } from '../../../src/classroom/stats/difficulty.ts';
import { discernmentChange } from '../../../src/classroom/stats/discernment-change.ts';
import { kr20 } from '../../../src/classroom/stats/kr20.ts';
import { discrimination, pointBiserial } from '../../../src/classroom/stats/point-biserial.ts';
import { reteach } from '../../../src/classroom/stats/reteach.ts';
import { talkEffect } from '../../../src/classroom/stats/talk-effect.ts';
import { holds } from '../../support/property.ts';

/**
 * Ten pupils, ten items: the worked example of K. Wuensch, East Carolina University (core.ecu.edu/wuenschk/StatHelp/KR20.txt),
 * which gives the shares .7 .7 .6 .7 .6 .8 .7 .7 .5 .6 and the variance of the sums, 5.84.
 */
const wuensch = [
  '1111110110',
  '1011011101',
  '1111011001',
  '0010001000',
  '0000010010',
  '1110111111',
  '1101110111',
  '1111111101',
  '0101111101',
  '1101101110',
].map((row) => [...row].map((sign) => sign === '1'));

describe('the gain of a class', () => {
  const pairs = (before: number, after: number, n = 5) =>
    Array.from({ length: n }, () => ({ before, after }));

  test('is that of a published class: 24.58 % before, 80.08 % after give 0.73', () => {
    // BMC Medical Education 21:210 (2021), table 1: a gain of 11.1 points or 55.55 % of the maximum, 225.8 % of the
    // score before; so 4.916 of 20 before. 55.55 / (100 − 24.58) = 0.7365, printed as 0.73.
    const { gain } = classGain(pairs(24.58, 80.13));
    expect(gain.value).toBeCloseTo(0.7365, 4);
  });

  test('is of class means, not the mean of single gains', () => {
    // Means 50 and 70: (70 − 50) / 50 = 0.4. The single gains are 0.2, 0.2, 0.2, 0.6 and 1, in the mean 0.44.
    const mixed = [
      { before: 50, after: 60 },
      { before: 50, after: 60 },
      { before: 50, after: 60 },
      { before: 25, after: 70 },
      { before: 75, after: 100 },
    ];
    expect(classGain(mixed)).toEqual({ before: 50, after: 70, gain: { value: 0.4, n: 5 } });
  });

  test.each([
    ['nothing learnt', 40, 40, 0],
    ['all there was', 40, 100, 1],
    ['some lost', 50, 25, -0.5],
  ])('%s', (_, before, after, value) => {
    expect(classGain(pairs(before, after)).gain).toEqual({ value, n: 5 });
  });

  test('is none where all was known before, and from fewer than five', () => {
    expect(classGain(pairs(100, 90)).gain).toEqual({ value: null, n: 5, why: 'ceiling' });
    expect(classGain(pairs(40, 90, 4))).toEqual({
      before: 40,
      after: 90,
      gain: { value: null, n: 4, why: 'few' },
    });
    expect(classGain([])).toEqual({ before: null, after: null, gain: { value: null, n: 0, why: 'few' } });
  });
});

describe('difficulty', () => {
  test('is the share of right answers, from five on', () => {
    expect(difficulty(7, 10)).toEqual({ value: 0.7, n: 10 });
    expect(difficulty(2, 4)).toEqual({ value: null, n: 4, why: 'few' });
  });
});

describe('the point-biserial', () => {
  test('of the worked example agrees with Pearson’s formula, computed apart', () => {
    const sums = wuensch.map((row) => row.filter(Boolean).length);
    expect(sums).toEqual([8, 7, 7, 2, 2, 9, 8, 9, 7, 7]);
    const total = [
      0.794633, 0.794633, 0.202721, 0.614035, 0.709524, 0.434493, 0.162539, 0.794633, 0.082761, 0.625057,
    ];
    const corrected = [
      0.705889, 0.705889, 0, 0.473589, 0.583874, 0.286147, -0.027445, 0.705889, -0.123613, 0.475867,
    ];
    total.forEach((expected, i) => {
      const item = wuensch.map((row) => row[i] ?? false);
      expect(pointBiserial(item, sums).value).toBeCloseTo(expected, 5);
      expect(discrimination(wuensch, i).value).toBeCloseTo(corrected[i] ?? 9, 5);
    });
  });

  test('stays within −1 and 1, and is none without spread', () => {
    const row = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    holds(
      fc.property(fc.array(row, { maxLength: 30 }), fc.nat(3), (rows, item) => {
        const { value } = discrimination(rows, item);
        if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
        else
          expect(rows.length < 5 || !varied(rows.map((one) => one[item])) || !varied(rest(rows, item))).toBe(
            true,
          );
      }),
    );
  });

  const varied = (values: readonly unknown[]) => new Set(values).size > 1;
  const rest = (rows: readonly (readonly boolean[])[], item: number) =>
    rows.map((row) => row.filter((right, i) => right && i !== item).length);
});

describe('KR-20', () => {
  test('of the worked example is 10/9 · (1 − 2.18 / 5.84) = 0.6963', () => {
    expect(kr20(wuensch).value).toBeCloseTo(0.696347, 6);
  });

  test('is none of one item, of few, and of equal sums', () => {
    expect(kr20(wuensch.map((row) => row.slice(0, 1)))).toMatchObject({ value: null, why: 'few' });
    expect(kr20(wuensch.slice(0, 4))).toMatchObject({ value: null, why: 'few' });
    expect(kr20(Array.from({ length: 6 }, () => [true, false]))).toMatchObject({
      value: null,
      why: 'no-spread',
    });
  });
});

describe('the change in discernment', () => {
  const before = { hits: 20, misses: 5, falseAlarms: 10, correctReleases: 15 };

  test('is after minus before, each with the log-linear correction', () => {
    // Before as worked by hand in the tests of `discernment`: d′ 1.044499, c −0.278845.
    // After: H = 20.5/26, z = 0.801095; F = 5.5/26 = 0.211538, z = −0.801095; d′ = 1.602190, c = 0.
    const change = discernmentChange(before, { ...before, falseAlarms: 5, correctReleases: 20 }, 12);
    expect(change.dPrime.value).toBeCloseTo(1.60219 - 1.044499, 5);
    expect(change.bias.value).toBeCloseTo(0.278845, 5);
    expect(change.dPrime.n).toBe(12);
  });

  test('tells mere suspicion from discernment: accusing more of everything moves c down, not d′ up', () => {
    const suspicious = { hits: 23, misses: 2, falseAlarms: 15, correctReleases: 10 };
    const { dPrime, bias } = discernmentChange(before, suspicious, 12);
    expect(bias.value).toBeLessThan(-0.3);
    expect(Math.abs(dPrime.value ?? 9)).toBeLessThan(0.15);
  });

  test('is none from few seats or from violations alone', () => {
    expect(discernmentChange(before, before, 4).dPrime).toEqual({ value: null, n: 4, why: 'few' });
    const oneKind = { ...before, falseAlarms: 0, correctReleases: 0 };
    expect(discernmentChange(before, oneKind, 9)).toMatchObject({
      after: null,
      bias: { value: null, why: 'one-kind' },
    });
  });
});

test('the effect of talking is a fourfold table', () => {
  const pair = (first: boolean, second: boolean, n: number) =>
    Array.from({ length: n }, () => ({ first, second }));
  const table = talkEffect([
    ...pair(false, true, 7),
    ...pair(true, false, 2),
    ...pair(true, true, 20),
    ...pair(false, false, 3),
  ]);
  expect(table).toEqual({ n: 32, wrongToRight: 7, rightToWrong: 2, stayedRight: 20, stayedWrong: 3 });
});

test('confused reasons are summed and sorted, right ones left out', () => {
  expect(
    confusions([
      { right: 'a', given: 'b', n: 2 },
      { right: 'a', given: 'a', n: 9 },
      { right: 'b', given: 'a', n: 4 },
      { right: 'a', given: 'b', n: 3 },
      { right: 'c', given: 'a', n: 0 },
    ]),
  ).toEqual([
    { right: 'a', given: 'b', n: 5 },
    { right: 'b', given: 'a', n: 4 },
  ]);
});

describe('what to take up again', () => {
  const spot = (change: object) => ({
    n: 10,
    right: 10,
    verdict: 'violation' as const,
    accusations: 10,
    rightReasons: 10,
    ...change,
  });

  test.each([
    ['an easy violation', {}, []],
    ['six of ten right', { right: 6 }, []],
    ['five of ten right', { right: 5 }, ['hard']],
    ['few saw the reason', { right: 5, rightReasons: 5 }, ['hard', 'reason']],
    ['a lawful spot accused by three', { verdict: 'lawful', right: 7, accusations: 3, rightReasons: 0 }, []],
    [
      'a lawful spot accused by four',
      { verdict: 'lawful', right: 6, accusations: 4, rightReasons: 0 },
      ['wronged'],
    ],
    ['no reasons asked for', { rightReasons: null }, []],
    ['four answers, all wrong', { n: 4, right: 0 }, []],
  ] as const)('%s', (_, change, expected) => {
    expect(reteach(spot(change) as Parameters<typeof reteach>[0])).toEqual(expected);
  });
});
