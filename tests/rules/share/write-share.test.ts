import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionOf, type Skeleton, skeletonOf } from '../../../src/rules/edition.ts';
import { editionRef, levelRef } from '../../../src/rules/share/level-ref.ts';
import { unpackShare } from '../../../src/rules/share/share-format.ts';
import { type PlayedCase, writeShare } from '../../../src/rules/share/write-share.ts';
import { loadBook } from '../../../src/tools/levels/load-book.ts';
import { oldSkeleton } from '../../support/share/sample-editions.ts';

const played = (level: string, skeleton: Skeleton): PlayedCase => ({
  level,
  skeleton,
  seed: 0xffffffff,
  reviewed: true,
  marks: Object.fromEntries(
    Object.keys(skeleton.spots).map((id) => [
      id,
      { verdict: 'violation' as const, reason: skeleton.reasons[skeleton.reasons.length - 1] as string },
    ]),
  ),
});
const form = () => played('desk-form', oldSkeleton());
const spots = (count: number): Skeleton => ({
  ...oldSkeleton(),
  spots: Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`s${i}`, { verdict: 'lawful' as const }]),
  ),
});
const book = loadBook(resolve('levels')).levels.flatMap(({ texts }) => {
  const level = texts['zh-CN'];
  return level ? [played(level.public.id, skeletonOf(level))] : [];
});
const bySize = [...book].sort(
  (a, b) => Object.keys(b.skeleton.spots).length - Object.keys(a.skeleton.spots).length,
);

describe('the code of a play', () => {
  test('holds the references of level and edition, the seed, 复查 and a number per spot', () => {
    expect(unpackShare(writeShare('case', null, [form()]))).toEqual({
      kind: 'case',
      day: null,
      cases: [
        {
          level: levelRef('desk-form'),
          edition: editionRef(editionOf(oldSkeleton())),
          seed: 0xffffffff,
          reviewed: true,
          marks: [5, 5, 5, 5],
        },
      ],
    });
  });

  test('carries seeds for up to five cases', () => {
    const seeds = (count: number) =>
      unpackShare(
        writeShare(
          'chapter',
          null,
          Array.from({ length: count }, (_, i) => played(`l${i}`, oldSkeleton())),
        ),
      )?.cases.map(({ seed }) => seed);
    expect(seeds(5)).toEqual(Array.from({ length: 5 }, () => 0xffffffff));
    expect(seeds(6)).toEqual(Array.from({ length: 6 }, () => null));
  });

  test('carries no marks of a class', () => {
    const read = unpackShare(writeShare('class', null, [form(), played('x', oldSkeleton())]));
    expect(read?.cases.map(({ marks }) => marks)).toEqual([[], []]);
  });

  test('is not written for a case of 16 spots', () => {
    expect(() => writeShare('case', null, [played('x', spots(15))])).not.toThrow();
    expect(() => writeShare('case', null, [played('x', spots(16))])).toThrow(RangeError);
  });

  test('has 31 characters for 10 spots, and 34 for the longest case of the book', () => {
    expect(writeShare('case', null, [played('x', spots(10))]).length).toBe(31);
    expect(Math.max(...book.map((one) => writeShare('case', null, [one]).length))).toBeLessThanOrEqual(34);
  });

  test('has at most 140 characters for any five cases of the book', () => {
    for (const kind of ['daily', 'finale', 'chapter'] as const) {
      const day = kind === 'daily' ? 65_535 : null;
      expect(writeShare(kind, day, bySize.slice(0, 5)).length).toBeLessThanOrEqual(140);
    }
  });

  test('fits the whole book', () => {
    expect(unpackShare(writeShare('campaign', null, book))?.cases.length).toBe(book.length);
  });
});
