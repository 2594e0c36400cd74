import { describe, expect, test } from 'vitest';
import { discernment } from '../../src/rules/discernment.ts';
import { gaugeMinimum, gaugeOf, gaugeWindow } from '../../src/rules/gauge.ts';
import type { SpotOutcome } from '../../src/rules/judge.ts';

type Outcome = SpotOutcome['outcome'];

const mix = (hits: number, misses: number, falseAlarms: number, correctReleases: number): Outcome[] => [
  ...Array<Outcome>(hits).fill('hit'),
  ...Array<Outcome>(misses).fill('miss'),
  ...Array<Outcome>(falseAlarms).fill('falseAlarm'),
  ...Array<Outcome>(correctReleases).fill('correctRelease'),
];

describe('gaugeOf', () => {
  test('looks back on 60 spots and speaks from 24', () => {
    expect([gaugeWindow, gaugeMinimum]).toEqual([60, 24]);
  });

  test.each([
    [0, false],
    [23, false],
    [24, true],
    [60, true],
  ])('with %i spots it is shown: %s', (spots, shown) => {
    expect(gaugeOf(Array<Outcome>(spots).fill('hit'))).toMatchObject({ spots, shown });
  });

  test('forgets what is older than the newest 60', () => {
    const old = mix(0, 0, 40, 0);
    const recent = mix(25, 5, 5, 25);
    expect(gaugeOf([...old, ...recent])).toEqual(gaugeOf(recent));
  });

  test('rests, unsure and dull, on nothing at all', () => {
    expect(gaugeOf([])).toEqual({ spots: 0, shown: false, needle: 0, lean: 'unsure', sharp: false });
  });

  test.each([
    ['strict', mix(28, 2, 20, 10), 'strict'],
    ['loose', mix(10, 20, 2, 28), 'loose'],
    ['even', mix(24, 6, 6, 24), 'unsure'],
  ])('names clear marks %s', (_, outcomes, lean) => {
    expect(gaugeOf(outcomes).lean).toBe(lean);
  });

  test('stays unsure where the bias is certain but no larger than 0.3', () => {
    // c = −0.293 with a standard error of 0.163; 1.64 × 0.163 = 0.268: certain, yet small.
    const found = discernment({ hits: 21, misses: 9, falseAlarms: 16, correctReleases: 14 });
    expect(Math.abs(found.bias)).toBeLessThan(0.3);
    expect(Math.abs(found.bias)).toBeGreaterThan(1.64 * found.biasError);
    expect(gaugeOf(mix(21, 9, 16, 14)).lean).toBe('unsure');
  });

  test('stays unsure where the bias is large but rests on too few spots', () => {
    const found = discernment({ hits: 2, misses: 1, falseAlarms: 2, correctReleases: 1 });
    expect(Math.abs(found.bias)).toBeGreaterThan(0.3);
    expect(1.64 * found.biasError).toBeGreaterThan(Math.abs(found.bias));
    expect(gaugeOf(mix(2, 1, 2, 1)).lean).toBe('unsure');
  });

  test('points the needle to −1 for loose marks and to 1 for strict ones, and no further', () => {
    expect(gaugeOf(mix(0, 30, 0, 30)).needle).toBe(-1);
    expect(gaugeOf(mix(30, 0, 30, 0)).needle).toBe(1);
  });

  test('lights 慧眼 exactly from d′ = 1', () => {
    for (let hits = 0; hits <= 30; hits += 1) {
      const dPrime = discernment({ hits, misses: 30 - hits, falseAlarms: 10, correctReleases: 20 }).dPrime;
      expect(gaugeOf(mix(hits, 30 - hits, 10, 20)).sharp).toBe(dPrime >= 1);
    }
    expect(gaugeOf(mix(22, 8, 10, 20)).sharp).toBe(true);
    expect(gaugeOf(mix(20, 10, 10, 20)).sharp).toBe(false);
  });
});
