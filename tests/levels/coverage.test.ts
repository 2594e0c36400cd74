import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { letterKinds } from '../../src/rules/exhibit-schema.ts';
import { mechanicIds } from '../../src/rules/level-schema.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { reportBook } from '../../src/tools/levels/report.ts';

const book = loadBook(fileURLToPath(new URL('../../levels', import.meta.url)));
const report = reportBook(book);
const levels = book.levels.flatMap((entry) => entry.texts['zh-CN'] ?? []);

describe('what the case book covers', () => {
  test.each([
    ['1-necessity', 10],
    ['2-consent', 12],
    ['3-quality', 6],
    ['4-security', 8],
    ['5-remedies', 6],
    ['6-together', 6],
  ])('chapter %s has its %i cases', (id, least) => {
    expect(report.chapters.find((chapter) => chapter.id === id)?.levels).toBeGreaterThanOrEqual(least);
  });

  test('has spots enough, about half of them lawful, under every mechanic', () => {
    expect(report.levels).toBeGreaterThanOrEqual(48);
    expect(report.spots).toBeGreaterThanOrEqual(350);
    expect(report.lawfulShare).toBeGreaterThan(0.44);
    expect(report.lawfulShare).toBeLessThan(0.56);
    expect(report.mechanics).toEqual([...mechanicIds].sort());
  });

  test('shows all 31 behaviours broken, each with a lawful look-alike', () => {
    expect(report.behaviours.used).toHaveLength(31);
    expect(report.behaviours.lookalikes).toHaveLength(31);
  });

  test('shows all 39 app types, and every reason in two cases or more', () => {
    expect(report.appTypes.used).toHaveLength(39);
    expect(report.reasons.scarce).toEqual([]);
  });

  test.each(Object.entries(report.report))('tells all of the report: %s', (_, { covered, of }) => {
    expect(covered.length).toBe(of);
  });

  test('ends claims in every kind of letter', () => {
    const kinds = levels.flatMap(({ public: { exhibit } }) =>
      exhibit.kind === 'hearing' ? [exhibit.letter.kind] : [],
    );
    expect([...new Set(kinds)].sort()).toEqual([...letterKinds].sort());
  });

  test('gives every chapter after the prologue a rulebook page and a memento, and five of them a finale', () => {
    const chapters = book.tables.campaign.chapters.slice(1);
    expect(chapters.filter((chapter) => !chapter.page || !chapter.memento).map((one) => one.id)).toEqual([]);
    expect(chapters.filter((chapter) => chapter.finale)).toHaveLength(5);
    expect(book.tables.campaign.memento).toBeDefined();
  });

  test('keeps every bot that does not read under 25 on average', () => {
    expect(Object.entries(report.bots).filter(([, mean]) => mean >= 25)).toEqual([]);
  });
});
