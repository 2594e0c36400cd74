import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionRef, levelRef } from '../../../src/rules/share/level-ref.ts';
import { checkRefs } from '../../../src/tools/levels/check-refs.ts';
import { loadBook } from '../../../src/tools/levels/load-book.ts';
import { oldSkeleton } from '../../support/share/sample-editions.ts';

describe('what codes call levels and editions', () => {
  test('is the beginning of the hash of the id, and of the edition', () => {
    expect(levelRef('torch-requests')).toBe(
      createHash('sha256').update('torch-requests').digest('hex').slice(0, 6),
    );
    expect(levelRef('torch-requests')).toBe('81910b');
    expect(editionRef('39cbdbf27d')).toBe('39cbdb');
  });

  test('is different for all levels and editions of the book', () => {
    const { editions } = loadBook(resolve('levels'));
    const levels = Object.keys(editions);
    expect(levels.length).toBeGreaterThan(50);
    expect(new Set(levels.map(levelRef)).size).toBe(levels.length);
    expect(checkRefs(editions)).toEqual([]);
  });

  // Found by search: their hashes begin with the same three bytes.
  test('is a problem where two levels share it', () => {
    const [one, other] = ['case-10120', 'case-10792'];
    expect(levelRef(one)).toBe(levelRef(other));
    const entry = { current: null, all: {} };
    expect(checkRefs({ [one]: entry, middle: entry, [other]: entry })).toEqual([
      {
        file: `editions/${other}`,
        path: '',
        message: `share codes can't tell it from ${one}: rename the newer one`,
      },
    ]);
  });

  test('is a problem where two editions of one level share it', () => {
    const all = { '0123456789': oldSkeleton(), '0123459999': oldSkeleton(), '1111111111': oldSkeleton() };
    expect(
      checkRefs({ x: { current: null, all }, y: { current: null, all: { '0123456789': oldSkeleton() } } }),
    ).toEqual([
      { file: 'editions/x', path: '', message: "share codes can't tell edition 0123459999 from another" },
    ]);
  });
});
