import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boothComment } from '../../src/pages/booth/booth-comment.ts';
import { scoreTally, type Tally } from '../../src/rules/score.ts';

const verdict = (
  hits: number,
  misses: number,
  falseAlarms: number,
  correctReleases: number,
  right = hits,
) => {
  const tally: Tally = { hits, misses, falseAlarms, correctReleases, rightReasons: right };
  return { ...tally, ...scoreTally(tally), spots: {} };
};
const texts = Object.assign(
  {},
  ...['ui', 'booth'].map((set) => JSON.parse(readFileSync(`assets/locales/zh-CN/${set}.json`, 'utf8'))),
) as Record<string, string>;

describe("the sentence on a visitor's verdict", () => {
  test.each([
    ['all right', verdict(4, 0, 0, 4), 'verdict.say.perfect'],
    ['restraint', verdict(3, 1, 0, 4), 'verdict.say.restraint'],
    ['restraint, a reason wrong', verdict(3, 1, 0, 4, 2), 'booth.sayRestraint'],
    ['much mixed up', verdict(1, 3, 3, 1), 'booth.sayHard'],
    ['everything stamped', verdict(4, 0, 4, 0), 'verdict.say.everything'],
  ])('%s', (_, judged, key) => {
    expect(boothComment(judged).key).toBe(key);
  });

  test('speaks of cards on a claim', () => {
    expect(boothComment(verdict(1, 3, 3, 1), true).key).toBe('booth.sayClaimHard');
    expect(boothComment(verdict(3, 1, 0, 4, 2), true).key).toBe('booth.sayClaimRestraint');
  });

  test('never sends anybody to notes that a booth does not show', () => {
    for (const claim of [false, true]) {
      for (let n = 0; n < 5 ** 5; n += 1) {
        const [hits, misses, alarms, releases, wrong] = [0, 1, 2, 3, 4].map(
          (i) => Math.floor(n / 5 ** i) % 5,
        );
        const right = Math.max(0, (hits ?? 0) - (wrong ?? 0));
        const { key } = boothComment(
          verdict(hits ?? 0, misses ?? 0, alarms ?? 0, releases ?? 0, right),
          claim,
        );
        expect(texts[key]).toBeDefined();
        expect(texts[key]).not.toMatch(/札记|复查/);
      }
    }
  });
});
