import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/rules/edition.ts';
import { shelfOf } from '../../../src/rules/share/edition-shelf.ts';
import { editionsSchema } from '../../../src/rules/share/editions.ts';
import { editionRef, levelRef } from '../../../src/rules/share/level-ref.ts';
import {
  goneSkeleton,
  newSkeleton,
  oldSkeleton,
  sampleEditions,
} from '../../support/share/sample-editions.ts';

const shelf = shelfOf(sampleEditions());
const [form, claim] = [levelRef('desk-form'), levelRef('old-claim')];

describe('the shelf of editions', () => {
  test.each([
    ['the present edition', form, newSkeleton(), 'desk-form', false],
    ['a superseded edition', form, oldSkeleton(), 'desk-form', true],
    ['a level that is in the book no more', claim, goneSkeleton(), 'old-claim', true],
  ])('finds %s by what codes call it', (_, ref, skeleton, level, revised) => {
    const edition = editionOf(skeleton);
    expect(shelf.find(ref, editionRef(edition))).toEqual({ level, edition, revised, skeleton });
  });

  test.each([
    ['an edition of another level', claim, editionRef(editionOf(oldSkeleton()))],
    ['a level by its id', 'desk-form', editionRef(editionOf(oldSkeleton()))],
    ['an edition in full', form, editionOf(oldSkeleton())],
    ['an unknown level', levelRef('nowhere'), '000000'],
    ['a name of every object', '__proto__', ''],
  ])('lacks %s', (_, level, edition) => {
    expect(shelf.find(level, edition)).toBeNull();
  });
});

describe('the schema of editions', () => {
  const one = sampleEditions();
  const sixteen = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`s${i}`, { verdict: 'lawful' }]));
  test('takes editions of present and of former levels', () => {
    expect(v.parse(editionsSchema, JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  test.each([
    ['an edition that is no hash', { 'desk-form': { current: 'new', all: {} } }],
    ['a level that is no id', { 'Desk form': one['desk-form'] }],
    [
      'a case of 16 spots',
      { x: { current: null, all: { '0123456789': { ...oldSkeleton(), spots: sixteen } } } },
    ],
    ['a text', 'editions'],
  ])('refuses %s', (_, editions) => {
    expect(v.is(editionsSchema, editions)).toBe(false);
  });
});
