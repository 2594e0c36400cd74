import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/rules/judge.ts';
import { codesOf, marksOf } from '../../../src/rules/share/spot-codes.ts';
import type { Mark, Marks } from '../../../src/rules/state.ts';
import { holds } from '../../support/property.ts';
import { oldSkeleton } from '../../support/share/sample-editions.ts';

const skeleton = oldSkeleton();
const stamped = (reason: string | null): Mark => ({ verdict: 'violation', reason });

describe('marks as numbers', () => {
  const rows: [string, Marks, number[]][] = [
    ['nothing marked', {}, [0, 0, 0, 0]],
    ['everything lawful', { card: { verdict: 'lawful' }, name: { verdict: 'lawful' } }, [1, 1, 0, 0]],
    ['a trick not named', { phone: stamped(null) }, [0, 0, 2, 0]],
    [
      'each of the reasons',
      { card: stamped('excess'), name: stamped('refusal'), shelf: stamped('silent') },
      [3, 4, 0, 5],
    ],
  ];
  test.each(rows)('say %s, and back', (_, marks, codes) => {
    expect(codesOf(marks, skeleton)).toEqual(codes);
    expect(marksOf(codes, skeleton)).toEqual(marks);
  });

  test('leave out a spot that the edition lacks, and the name of a reason that it lacks', () => {
    const marks = { ghost: stamped('excess'), constructor: stamped('excess'), card: stamped('gone') };
    expect(codesOf(marks, skeleton)).toEqual([2, 0, 0, 0]);
  });

  test('give the same numbers whatever order a file lists its spots in', () => {
    const turned = { ...skeleton, spots: Object.fromEntries(Object.entries(skeleton.spots).reverse()) };
    const marks = { card: stamped('silent'), shelf: { verdict: 'lawful' } as const };
    expect(codesOf(marks, turned)).toEqual(codesOf(marks, skeleton));
  });

  test.each([
    ['a spot too few', [0, 0, 0]],
    ['a spot too many', [0, 0, 0, 0, 0]],
    ['no spots', []],
    ['a fourth reason of three', [6, 0, 0, 0]],
    ['the last number there is', [0, 0, 0, 15]],
  ])('are refused with %s', (_, codes) => {
    expect(marksOf(codes, skeleton)).toBeNull();
  });

  test('keep the verdict of any marks, also of marks on spots and reasons unknown to the edition', () => {
    const id = fc.constantFrom(...Object.keys(skeleton.spots), 'ghost');
    const mark = fc.oneof(
      fc.constant<Mark>({ verdict: 'lawful' }),
      fc.constantFrom(...skeleton.reasons, 'gone', null).map(stamped),
    );
    holds(
      fc.property(fc.dictionary(id, mark), (marks) => {
        const read = marksOf(codesOf(marks, skeleton), skeleton);
        expect(judge(read ?? {}, skeleton)).toEqual(judge(marks, skeleton));
      }),
    );
  });
});
