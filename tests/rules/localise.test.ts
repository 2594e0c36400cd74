import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { levelSchema } from '../../src/rules/level-schema.ts';
import { localise } from '../../src/rules/localise.ts';
import { allIds, blocksOfExhibit } from '../../src/rules/walk-exhibit.ts';
import { holds } from '../support/property.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleMaze } from '../support/sample-maze.ts';
import { sampleOverlay } from '../support/sample-overlay.ts';

/** A level with every text taken out: what no translation may change. */
const structureOf = (node: unknown): unknown => {
  const structural = [
    'id',
    'type',
    'kind',
    'to',
    'gives',
    'on',
    'start',
    'goal',
    'look',
    'icon',
    'view',
    'needs',
    'form',
  ];
  if (Array.isArray(node)) return node.map(structureOf);
  if (node === null || typeof node !== 'object') return null;
  return Object.fromEntries(
    Object.entries(node).map(([name, child]) => [
      name,
      structural.includes(name) ? child : structureOf(child),
    ]),
  );
};

describe('localise', () => {
  test('puts the text of the overlay at the element whose id it names', () => {
    const english = localise(sampleLevel(), sampleOverlay());
    const card = blocksOfExhibit(english.public.exhibit).find((block) => block.id === 'card');
    expect(card).toEqual({
      id: 'card',
      type: 'row',
      label: 'ID number',
      note: 'required, kept in the main store',
    });
  });

  test('reaches app, screen, options, spots and every text of the key', () => {
    const english = localise(sampleLevel(), sampleOverlay());
    expect(english.public.exhibit).toMatchObject({
      app: { name: 'Green Shoots' },
      screen: { title: 'New card' },
    });
    expect(JSON.stringify(english.public.exhibit)).toContain('Not saying');
    expect(english.public.spots[0]).toEqual({ id: 'name', label: 'Name' });
    expect(english.key.spots.card).toMatchObject({
      short: 'About card',
      why: 'Why card is so.',
      lawful: 'Ask for no ID number.',
    });
    expect(english.key.sources[0]?.note).toBe('A common form.');
    expect(english.key.takeaway).toBe('Give what the job takes.');
  });

  test('keeps the source text where the overlay has none', () => {
    const overlay = sampleOverlay();
    delete overlay.public.exhibit.card;
    delete overlay.public.spots.card;
    delete overlay.key.spots.card;
    const merged = localise(sampleLevel(), overlay);
    expect(JSON.stringify(merged.public.exhibit)).toContain('身份证号');
    expect(merged.public.spots[2]?.label).toBe('身份证号');
    expect(merged.key.spots.card).toEqual(sampleLevel().key.spots.card);
  });

  test('leaves the source level as it was', () => {
    const level = sampleLevel();
    localise(level, sampleOverlay());
    expect(level).toEqual(sampleLevel());
  });

  test('keeps ids, kinds, links, verdicts and the solution of the source', () => {
    const before = sampleLevel();
    const after = localise(before, sampleOverlay());
    expect(structureOf(after.public.exhibit)).toEqual(structureOf(before.public.exhibit));
    expect(after.key.solution).toEqual(before.key.solution);
    expect(v.safeParse(levelSchema, after).success).toBe(true);
  });

  test('keeps ids, kinds and links whatever fields a translation names', () => {
    const level = sampleMaze();
    const field = fc.constantFrom(
      'id',
      'type',
      'kind',
      'to',
      'look',
      'icon',
      'view',
      'label',
      'text',
      'title',
      'name',
    );
    const exhibit = fc.dictionary(
      fc.constantFrom(...allIds(level.public.exhibit)),
      fc.dictionary(field, fc.constantFrom('done', 'x', 'text')),
    );
    holds(
      fc.property(exhibit, (fields) => {
        const overlay = sampleOverlay();
        const after = localise(level, { ...overlay, public: { ...overlay.public, exhibit: fields } });
        expect(structureOf(after.public.exhibit)).toEqual(structureOf(level.public.exhibit));
      }),
    );
  });
});
