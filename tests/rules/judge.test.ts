import { describe, expect, test } from 'vitest';
import { isRight, judge, judgeSpot } from '../../src/rules/judge.ts';
import type { SpotKey } from '../../src/rules/level-schema.ts';
import { sampleLevel } from '../support/sample-level.ts';

const prose = { provisions: [], short: '短', why: '因' };
const lawful: SpotKey = { verdict: 'lawful', ...prose };
const violation: SpotKey = {
  verdict: 'violation',
  reason: 'excess',
  accepts: ['refusal'],
  severity: 1,
  lawful: '改',
  ...prose,
};

describe('judgeSpot', () => {
  test.each([
    ['lawful, marked lawful', { verdict: 'lawful' }, lawful, 'correctRelease', false],
    ['lawful, left alone', undefined, lawful, 'correctRelease', false],
    ['lawful, accused', { verdict: 'violation', reason: 'excess' }, lawful, 'falseAlarm', false],
    ['lawful, accused without a reason', { verdict: 'violation', reason: null }, lawful, 'falseAlarm', false],
    ['violation, marked lawful', { verdict: 'lawful' }, violation, 'miss', false],
    ['violation, left alone', undefined, violation, 'miss', false],
    ['violation, right reason', { verdict: 'violation', reason: 'excess' }, violation, 'hit', true],
    ['violation, also accepted reason', { verdict: 'violation', reason: 'refusal' }, violation, 'hit', true],
    ['violation, wrong reason', { verdict: 'violation', reason: 'silent' }, violation, 'hit', false],
    ['violation, trick not named', { verdict: 'violation', reason: null }, violation, 'hit', false],
  ] as const)('%s', (_, mark, key, outcome, rightReason) => {
    expect(judgeSpot(mark, key)).toEqual({ outcome, rightReason });
  });
});

describe('isRight', () => {
  test.each([
    ['correctRelease', false, true],
    ['hit', true, true],
    ['hit', false, false],
    ['miss', false, false],
    ['falseAlarm', false, false],
  ] as const)('%s with right reason %s is right: %s', (outcome, rightReason, right) => {
    expect(isRight({ outcome, rightReason })).toBe(right);
  });
});

describe('judge', () => {
  test('counts every kind of outcome and scores them', () => {
    const verdict = judge(
      {
        name: { verdict: 'violation', reason: 'excess' },
        phone: { verdict: 'lawful' },
        card: { verdict: 'violation', reason: 'refusal' },
        friends: { verdict: 'violation', reason: 'sharing' },
        partners: { verdict: 'lawful' },
      },
      sampleLevel().key,
    );
    expect(verdict).toMatchObject({
      hits: 2,
      misses: 1,
      falseAlarms: 1,
      correctReleases: 2,
      rightReasons: 1,
    });
    expect(verdict.spots.shelf).toEqual({ outcome: 'correctRelease', rightReason: false });
    // J = 2/3 + 2/3 − 1 = 1/3; × (0.6 + 0.4 · 1/2) = 0.8/3 = 0.2667
    expect(verdict.score).toBe(27);
  });

  test('ignores marks on spots the key does not know', () => {
    const key = sampleLevel().key;
    expect(judge({ nowhere: { verdict: 'violation', reason: 'excess' } }, key)).toEqual(judge({}, key));
  });
});
