import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mechanicIds } from '../../src/rules/level-schema.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { sampleBookFiles, writeBook } from '../support/write-book.ts';

const messages = (booth: unknown) =>
  loadBook(writeBook({ ...sampleBookFiles(), 'booth.json': booth }))
    .problems.filter(({ file }) => file === 'booth.json')
    .map(({ path, message }) => `${path}: ${message}`);

describe('the cases of a booth', () => {
  test('are one of every mechanic, none longer than two minutes', () => {
    const { levels }: { levels: string[] } = JSON.parse(readFileSync('levels/booth.json', 'utf8'));
    const book = loadBook('levels');
    const found = levels.map((id) => {
      const level = book.levels.find(({ texts }) => texts['zh-CN']?.public.id === id);
      return level?.texts['zh-CN']?.public;
    });
    expect(found.map((one) => one?.mechanic).sort()).toEqual([...mechanicIds].sort());
    expect(Math.max(...found.map((one) => one?.minutes ?? 9))).toBeLessThanOrEqual(2);
  });

  test.each([
    [{ levels: ['sample-form'] }, []],
    [{ levels: ['sample-form', 'ghost'] }, ['levels.1: no scored case ghost']],
    [{ levels: ['sample-form', 'sample-form'] }, ['levels.1: a second case of inspect']],
  ])('%j: %j', (booth, problems) => {
    expect(messages(booth)).toEqual(problems);
  });

  test('are at least one', () => {
    expect(messages({ levels: [] })).toHaveLength(1);
  });
});
