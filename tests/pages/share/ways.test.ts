import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../../src/app/site-address.ts';
import { finishedRun } from '../../../src/pages/share/finished-run.ts';
import { isNearby } from '../../../src/pages/share/is-nearby.ts';
import { qrPlan } from '../../../src/pages/share/qr-plan.ts';
import { waysOf } from '../../../src/pages/share/share-link-of.ts';
import type { Shareable } from '../../../src/pages/share/share-props.ts';
import type { Action } from '../../../src/rules/action.ts';
import { codeIn } from '../../../src/rules/share/code-in.ts';
import { unpackShare } from '../../../src/rules/share/share-format.ts';
import type { Skeleton } from '../../../src/rules/skeleton.ts';
import { playedResult } from './sample-content.ts';

describe('the address of the site', () => {
  test.each([
    ['https://a.example/x/#/case/y/share', 'https://a.example/x/'],
    ['http://192.168.1.5:3150/#/share', 'http://192.168.1.5:3150/'],
    ['https://a.example/x/index.html?from=friend#/share', 'https://a.example/x/index.html'],
    ['file:///D:/game/index.html#/share', null],
    ['about:blank', null],
  ])('%s', (href, address) => {
    expect(siteAddress(href)).toBe(address);
  });

  test.each([
    ['http://localhost:3150/', true],
    ['http://127.0.0.1/', true],
    ['http://192.168.1.5:3150/#/r/x', true],
    ['http://10.0.0.7/', true],
    ['http://172.20.1.1/', true],
    ['http://172.40.1.1/', false],
    ['http://teacher.local/', true],
    ['http://[::1]:3150/', true],
    ['http://[fe80::1]/', true],
    ['https://a.example/10.0.0.7/', false],
    ['https://10.example.com/', false],
    ['https://[2001:db8::1]/', false],
  ])('%s can be opened nearby only: %s', (address, nearby) => {
    expect(isNearby(address)).toBe(nearby);
  });
});

/** Reads a plan as a stock reader would, from a picture of it at a scale. */
function readPlan(plan: NonNullable<ReturnType<typeof qrPlan>>, scale: number): string | null {
  const side = Math.round(plan.side * scale);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const module = plan.module * scale;
      if (plan.dark[Math.floor(y / module)]?.[Math.floor(x / module)])
        pixels.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
    }
  return jsQR(pixels, side, side)?.data ?? null;
}

describe('the code', () => {
  test.each([
    30, 62, 90, 120, 160, 200, 250, 300, 360,
  ])('a link of %i characters is read whole, and at half size', (length) => {
    const text = 'https://sharp-eyes.example/#/r/1'.padEnd(length, 'aZ3-_');
    const plan = qrPlan(text);
    expect(plan).not.toBeNull();
    if (!plan) return;
    expect(plan.module % 2).toBe(0);
    expect(plan.side).toBeLessThanOrEqual(308);
    expect(readPlan(plan, 1)).toBe(text);
    expect(readPlan(plan, 0.5)).toBe(text);
  });

  test('what would be too fine, or fits no code at all, has none', () => {
    expect(qrPlan(`https://a.example/#/r/${'x'.repeat(500)}`)).toBeNull();
    expect(qrPlan('x'.repeat(5000))).toBeNull();
  });
});

const skeleton: Skeleton = {
  mechanic: 'inspect',
  reasons: ['a', 'b'],
  spots: Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `s${i}`,
      i % 2 ? { verdict: 'lawful' } : { verdict: 'violation', reason: 'a', accepts: [] },
    ]),
  ),
};

const shareable = (cases: number, more: Partial<Shareable> = {}): Shareable =>
  ({
    ...playedResult('zh-CN', 1, 8),
    kind: 'chapter',
    day: null,
    played: Array.from({ length: cases }, (_, i) => ({
      level: `level-${i}`,
      skeleton,
      seed: 7,
      marks: { s0: { verdict: 'violation', reason: 'a' } },
      reviewed: false,
    })),
    ...more,
  }) as Shareable;

describe('where a result leads', () => {
  const page = 'https://sharp-eyes.example/school/#/chapter/x/share';

  test('the link holds the marks, and the code holds the link', () => {
    const ways = waysOf(shareable(5), page);
    expect(ways?.link.startsWith('https://sharp-eyes.example/school/#/r/')).toBe(true);
    expect(ways?.link.length).toBeLessThan(400);
    expect(ways?.qr?.plan.text).toBe(ways?.link);
    expect(ways?.qr?.note).toBe('card.scan');
    expect(unpackShare(codeIn(ways?.link ?? ''))?.cases).toHaveLength(5);
  });

  test('a link too long for a code is still the link; the code leads to the front page and says so', () => {
    const ways = waysOf(shareable(54, { kind: 'campaign' }), page);
    expect(unpackShare(codeIn(ways?.link ?? ''))?.cases).toHaveLength(54);
    expect(ways?.qr?.plan.text).toBe('https://sharp-eyes.example/school/');
    expect(ways?.qr?.note).toBe('card.scanHome');
  });

  test('a class: its cases without marks, or the front page', () => {
    const told = { kind: 'class', title: 'x', classMean: 50, teams: [] } as const;
    const some = waysOf({ ...told, day: null, played: shareable(2).played }, page);
    expect(unpackShare(codeIn(some?.link ?? ''))?.cases.every((one) => one.marks.length === 0)).toBe(true);
    expect(some?.qr?.note).toBe('card.scanClass');
    const none = waysOf({ ...told, day: null, played: [] }, page);
    expect(none?.link).toBe('https://sharp-eyes.example/school/');
    expect(none?.qr?.note).toBe('card.scanGame');
  });

  test('no web address, no link', () => {
    expect(waysOf(shareable(1), 'file:///C:/game/index.html#/share')).toBeNull();
  });

  test('an address that no code holds leaves the link', () => {
    const ways = waysOf(shareable(1), `https://a.example/${'long/'.repeat(120)}#/share`);
    expect(ways?.qr).toBeNull();
    expect(ways?.link).toMatch(/#\/r\/[\w-]+1$/);
  });
});

describe('the run that is shared', () => {
  const mark: Action = { type: 'mark', spot: 's1', verdict: 'lawful' };
  const finish: Action = { type: 'finish' };
  test('ends where the case was closed last; a second look under way is left out', () => {
    expect(finishedRun([mark])).toBeNull();
    expect(finishedRun([])).toBeNull();
    expect(finishedRun([mark, finish])).toEqual([mark, finish]);
    const again: Action = { type: 'reopen', spots: ['s1'] };
    expect(finishedRun([mark, finish, again, mark])).toEqual([mark, finish]);
    expect(finishedRun([mark, finish, again, mark, finish])).toHaveLength(5);
  });
});
