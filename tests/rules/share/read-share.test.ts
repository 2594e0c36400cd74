import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/rules/edition.ts';
import { shelfOf } from '../../../src/rules/share/edition-shelf.ts';
import { editionRef, levelRef } from '../../../src/rules/share/level-ref.ts';
import { readShare, type Shared } from '../../../src/rules/share/read-share.ts';
import { type PackedCase, packShare, type ShareKind } from '../../../src/rules/share/share-format.ts';
import { type PlayedCase, writeShare } from '../../../src/rules/share/write-share.ts';
import type { Marks } from '../../../src/rules/state.ts';
import {
  goneSkeleton,
  newSkeleton,
  oldSkeleton,
  sampleEditions,
} from '../../support/share/sample-editions.ts';

const shelf = shelfOf(sampleEditions());
const marks: Marks = {
  card: { verdict: 'violation', reason: 'excess' },
  phone: { verdict: 'violation', reason: 'silent' },
  name: { verdict: 'lawful' },
};
const old = (change: Partial<PlayedCase> = {}): PlayedCase => ({
  level: 'desk-form',
  skeleton: oldSkeleton(),
  seed: 7,
  marks,
  reviewed: false,
  ...change,
});
const gone = (): PlayedCase => old({ level: 'old-claim', skeleton: goneSkeleton(), marks: {} });

function read(kind: ShareKind, cases: readonly PlayedCase[], day: number | null = null): Shared {
  const shared = readShare(writeShare(kind, day, cases), shelf);
  if (typeof shared === 'string') throw new Error(shared);
  return shared;
}

const packed = (change: Partial<PackedCase>) =>
  packShare({
    kind: 'case',
    day: null,
    cases: [
      {
        level: levelRef('desk-form'),
        edition: editionRef(editionOf(oldSkeleton())),
        seed: 1,
        reviewed: false,
        marks: [1, 1, 1, 1],
        ...change,
      },
    ],
  });

describe('a share that is read', () => {
  test('gives back the play: level, edition, seed, 复查 and marks', () => {
    const [one] = read('case', [old({ seed: 0xdeadbeef, reviewed: true })]).cases;
    expect(one).toMatchObject({ level: 'desk-form', seed: 0xdeadbeef, reviewed: true, marks });
    expect(one?.edition).toBe(editionOf(oldSkeleton()));
  });

  test('is judged by the key of its own edition, and says that the case was revised since', () => {
    const [first] = read('case', [old()]).cases;
    expect([first?.revised, first?.verdict.score]).toEqual([true, 100]);
    const [second] = read('case', [old({ skeleton: newSkeleton() })]).cases;
    expect([second?.revised, second?.verdict.score, second?.verdict.falseAlarms]).toEqual([false, 67, 1]);
  });

  test('of a level that was taken out of the book is judged all the same', () => {
    const [one] = read('case', [gone()]).cases;
    expect(one).toMatchObject({ level: 'old-claim', revised: true, verdict: { misses: 1, score: 0 } });
  });

  test('of more cases is pooled before it is scored', () => {
    const shared = read('daily', [old(), gone()], 20_783);
    expect([shared.kind, shared.day]).toEqual(['daily', 20_783]);
    expect(shared.cases.map(({ verdict }) => verdict.score)).toEqual([100, 0]);
    // 2 of 3 violations found, 3 of 3 released, both reasons right.
    expect(shared.pooled).toMatchObject({
      hits: 2,
      misses: 1,
      correctReleases: 3,
      falseAlarms: 0,
      score: 67,
      seals: 2,
    });
    expect(Object.keys(shared.pooled.spots)).toContain('desk-form/card');
  });

  test('of a class has cases and no marks', () => {
    const shared = read('class', [old(), gone()]);
    expect(shared.cases.map((one) => one.marks)).toEqual([{}, {}]);
  });
});

describe('a share that is not read', () => {
  test.each([
    ['a level that this build lacks', { level: levelRef('nowhere') }],
    ['an edition that this build lacks', { edition: 'ffffff' }],
    ['the edition of another level', { edition: editionRef(editionOf(goneSkeleton())) }],
  ])('is lacking for %s', (_, change) => {
    expect(readShare(packed(change), shelf)).toBe('lacking');
  });

  test.each([
    ['a mark too few', packed({ marks: [1, 1, 1] })],
    ['a mark too many', packed({ marks: [1, 1, 1, 1, 1] })],
    ['no marks', packed({ marks: [] })],
    ['a reason that the edition has not', packed({ marks: [6, 1, 1, 1] })],
    ['one case twice', writeShare('finale', null, [old(), old()])],
    ['two editions of one case', writeShare('finale', null, [old(), old({ skeleton: newSkeleton() })])],
    ['a changed letter', packed({}).replace(/^A/, 'E')],
    ['nothing', ''],
    ['a link in place of its code', `#/r/${packed({})}`],
  ])('is broken for %s', (_, code) => {
    expect(readShare(code, shelf)).toBe('broken');
  });

  test('is broken for a class with marks: a mean can not be judged', () => {
    const cases = [
      {
        level: levelRef('desk-form'),
        edition: editionRef(editionOf(oldSkeleton())),
        seed: 1,
        reviewed: false,
        marks: [1, 1, 1, 1],
      },
    ];
    expect(readShare(packShare({ kind: 'chapter', day: null, cases }), shelf)).toMatchObject({
      kind: 'chapter',
    });
    expect(readShare(packShare({ kind: 'class', day: null, cases }), shelf)).toBe('broken');
  });
});
