import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeIn } from '../../../src/rules/share/code-in.ts';
import { shelfOf } from '../../../src/rules/share/edition-shelf.ts';
import { readShare } from '../../../src/rules/share/read-share.ts';
import { judgeReading, type Reading } from '../../../src/tools/bench/share/judge-reading.ts';
import { mutations } from '../../../src/tools/bench/share/mutations.ts';
import { plainScores, plainShelf } from '../../../src/tools/bench/share/plain-scores.ts';
import { shareTexts } from '../../../src/tools/bench/share/share-texts.ts';
import { loadBook } from '../../../src/tools/levels/load-book.ts';
import { sampleEditions } from '../../support/share/sample-editions.ts';

const editions = { ...loadBook(resolve('levels')).editions, ...sampleEditions() };
const shelf = shelfOf(editions);
const plain = plainShelf(editions);
const count = 100_000;

/** Changes that leave a code whole: a paste is forgiven them. */
const harmless = ['same', 'link', 'sentence', 'blank'];
/** Changes without a true checksum: what is accepted all the same must be the code it was made of. */
const unsealed = Object.keys(mutations).filter(
  (name) => !name.startsWith('sealed') && name !== 'randomBytes',
);

describe('a hundred thousand mutated and random codes', () => {
  const readings = new Map<string, Record<Reading, number>>();
  const wrong: string[] = [];
  const changed: string[] = [];

  beforeAll(() => {
    for (const { mutation, text, code, other } of shareTexts(editions, count, 20_230_315)) {
      const found = codeIn(text);
      const read = (one: string) => judgeReading(readShare(one, shelf), plainScores(one, plain));
      const reading = read(found);
      if (reading === 'wrong' || (found !== text && read(text) === 'wrong')) wrong.push(text.slice(0, 200));
      const row = readings.get(mutation) ?? { refused: 0, accepted: 0, wrong: 0 };
      row[reading] += 1;
      readings.set(mutation, row);
      const known = found === code || found === other || !unsealed.includes(mutation);
      if (reading === 'accepted' && !known) changed.push(text.slice(0, 200));
    }
  }, 300_000);

  test('throw nothing, and none has a score that is not the judgement of its marks', () => {
    expect(wrong).toEqual([]);
  });

  test('are none of them taken for another play unless a forger sealed it anew', () => {
    expect(changed).toEqual([]);
  });

  test.each(harmless)('are all accepted after the change %s', (name) => {
    expect(readings.get(name)).toMatchObject({ refused: 0 });
    expect(readings.get(name)?.accepted).toBeGreaterThan(1000);
  });

  test('try every change often, and many forgeries that must be judged', () => {
    expect([...readings.keys()].sort()).toEqual(Object.keys(mutations).sort());
    for (const [name, row] of readings) expect(row.refused + row.accepted, name).toBeGreaterThan(1000);
    for (const name of ['sealedFlip', 'sealedMarks', 'sealedSet']) {
      expect(readings.get(name)?.accepted, name).toBeGreaterThan(100);
      expect(readings.get(name)?.refused, name).toBeGreaterThan(100);
    }
  });
});
