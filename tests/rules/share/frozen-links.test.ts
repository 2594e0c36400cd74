import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { codeIn } from '../../../src/rules/share/code-in.ts';
import { shelfOf } from '../../../src/rules/share/edition-shelf.ts';
import { editionsSchema } from '../../../src/rules/share/editions.ts';
import { readShare, type Shared } from '../../../src/rules/share/read-share.ts';
import { packShare, shareKinds, unpackShare } from '../../../src/rules/share/share-format.ts';
import { loadBook } from '../../../src/tools/levels/load-book.ts';
import type { FrozenFile } from '../../support/share/frozen-file.ts';

const folder = resolve('tests/fixtures/share');
const book = loadBook(resolve('levels')).editions;
const files = readdirSync(folder).map((name) => ({
  name,
  frozen: JSON.parse(readFileSync(join(folder, name), 'utf8')) as FrozenFile,
}));

const figures = ({ pooled }: Pick<Shared, 'pooled'>) => ({
  score: pooled.score,
  seals: pooled.seals,
  hits: pooled.hits,
  misses: pooled.misses,
  falseAlarms: pooled.falseAlarms,
  correctReleases: pooled.correctReleases,
  reasonAccuracy: pooled.reasonAccuracy,
});

/** What a share says, but for whether its cases were revised: that may come. */
function verdictOf(shared: Shared) {
  const marked = shared.kind !== 'class';
  return {
    kind: shared.kind,
    day: shared.day,
    ...(marked && figures(shared)),
    cases: shared.cases.map(({ level, edition, seed, reviewed, marks, verdict }) => ({
      level,
      edition,
      seed,
      reviewed,
      ...(marked && { ...figures({ pooled: verdict }), marks }),
    })),
  };
}

describe.each(files)('the links frozen in $name', ({ frozen: { editions, links } }) => {
  const shelf = shelfOf(editions ? v.parse(editionsSchema, editions) : book);

  test.each(links)('give the verdict they always gave: $name', ({ link, verdict }) => {
    const shared = readShare(codeIn(link), shelf);
    expect(typeof shared === 'string' ? shared : verdictOf(shared)).toEqual(verdict);
  });

  test.each(links)('are the links that would be written today: $name', ({ link }) => {
    const packed = unpackShare(codeIn(link));
    expect(packed && packShare(packed)).toBe(codeIn(link));
  });
});

test('the frozen links show every kind of share, marks of every sort, and a revised case', () => {
  const all = files.flatMap(({ frozen }) => frozen.links);
  expect(new Set(all.map(({ verdict }) => verdict.kind))).toEqual(new Set(shareKinds));
  const cases = JSON.stringify(all.flatMap(({ verdict }) => verdict.cases));
  for (const part of ['"reviewed":true', '"reason":null', '"marks":{}', '"seed":null', '"seed":4294967295']) {
    expect(cases).toContain(part);
  }
  const revised = files.flatMap(({ frozen: { editions, links } }) =>
    editions ? links.map(({ link }) => readShare(codeIn(link), shelfOf(editions))) : [],
  );
  expect(revised).toContainEqual(
    expect.objectContaining({ cases: [expect.objectContaining({ level: 'desk-form', revised: true })] }),
  );
});
