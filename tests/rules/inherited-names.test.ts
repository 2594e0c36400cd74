import { describe, expect, test } from 'vitest';
import { checkLevel } from '../../src/rules/check-level.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleTables } from '../support/sample-tables.ts';

// `constructor` is the one id every object inherits: a table looked up by it seems to hold an entry.
describe('a level that uses the id constructor', () => {
  test('is told that its reason does not exist', () => {
    const level = sampleLevel();
    Object.assign(level.key.spots.card ?? {}, { reason: 'constructor' });
    expect(checkLevel(level, sampleTables())).toContainEqual({
      path: 'key.spots.card.reason',
      message: 'reason constructor does not exist',
    });
  });

  test('is told that its spot has no answer', () => {
    const level = sampleLevel();
    if (level.public.exhibit.kind !== 'phone') throw new Error('the sample is a phone');
    level.public.exhibit.screen.blocks.push({ id: 'constructor', type: 'text', text: '又一个' });
    level.public.spots.push({ id: 'constructor', label: '又一个' });
    expect(checkLevel(level, sampleTables())).toContainEqual({
      path: 'key.spots',
      message: 'the key has no answer for spot constructor',
    });
  });
});
