import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/rules/level-schema.ts';
import type { Campaign } from '../../src/rules/tables-schema.ts';
import { checkCampaign } from '../../src/tools/levels/check-campaign.ts';
import type { BookLevel } from '../../src/tools/levels/load-book.ts';
import { hearingOf } from '../support/hearing-of.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleMap } from '../support/sample-map.ts';
import { sampleTables } from '../support/sample-tables.ts';

const named = (id: string, change: Partial<Level['public']> = {}): Level => {
  const base = sampleLevel();
  return { ...base, public: { ...base.public, id, ...change } };
};
const levels: Level[] = [
  named('early'),
  named('look'),
  named('trail', { mechanic: 'trace', exhibit: sampleMap().public.exhibit }),
  named('talk', { mechanic: 'claim', exhibit: hearingOf({ spots: [], reasons: [] }) }),
];
const text = { title: '题', text: '文' };
const about = { title: '题', about: '事' };

/** Problems of a book with an early chapter and a later one, which `change` may spoil. */
const problems = (change: Partial<Campaign['chapters'][number]> = {}): string[] => {
  const tables = sampleTables();
  const chapter = tables.campaign.chapters[0] as Campaign['chapters'][number];
  const chapters = [
    { ...chapter, id: '1-early', levels: ['early'] },
    {
      ...chapter,
      id: '2-later',
      levels: ['look', 'trail', 'talk'],
      finale: { levels: ['look', 'trail', 'talk'], zh: about, en: about },
      ...change,
    },
  ];
  const files: BookLevel[] = levels.map((level) => ({
    chapter: '1-early',
    file: `${level.public.id}.json`,
    texts: { 'zh-CN': level },
  }));
  return checkCampaign({ ...tables, campaign: { chapters } }, files).map(
    ({ path, message }) => `${path}: ${message}`,
  );
};
const lawful = Object.entries(sampleLevel().key.spots).find(
  ([, spot]) => spot.verdict === 'lawful' && spot.lookalikeOf !== undefined,
) as [string, { lookalikeOf: string }];
const broken = Object.entries(sampleLevel().key.spots).find(
  ([, spot]) => spot.verdict === 'violation' && spot.reason === lawful[1].lookalikeOf,
) as [string, { reason: string }];
const other = Object.entries(sampleLevel().key.spots).find(
  ([, spot]) => spot.verdict === 'violation' && spot.reason !== lawful[1].lookalikeOf,
) as [string, { reason: string }];
const page = (was: [string, string], now: [string, string]) => ({
  page: { was: { level: was[0], spot: was[1] }, now: { level: now[0], spot: now[1] }, zh: text, en: text },
});

describe('the check of the campaign', () => {
  test('finds nothing wrong with a sound one', () => {
    expect(problems()).toEqual([]);
    expect(problems(page(['early', lawful[0]], ['look', broken[0]]))).toEqual([]);
  });

  test.each<[string, Partial<Campaign['chapters'][number]>, string]>([
    [
      'a case without a file',
      { levels: ['look', 'gone', 'talk'], finale: undefined },
      'no level file for gone',
    ],
    [
      'a case listed twice',
      { levels: ['look', 'trail', 'early'], finale: undefined },
      'early is listed twice',
    ],
    [
      'a finale that is not the end of its chapter',
      { finale: { levels: ['trail', 'look', 'talk'], zh: about, en: about } },
      'must be the last three',
    ],
    [
      'a finale in another order of mechanics',
      {
        levels: ['trail', 'look', 'talk'],
        finale: { levels: ['trail', 'look', 'talk'], zh: about, en: about },
      },
      'goes inspect, trace, claim',
    ],
    [
      'a page whose first spot is no lawful one',
      page(['early', broken[0]], ['look', broken[0]]),
      'is no lawful spot',
    ],
    [
      'a page whose second spot is no violation',
      page(['early', lawful[0]], ['look', lawful[0]]),
      'is no violation',
    ],
    ['a page from a later case', page(['nowhere', lawful[0]], ['look', broken[0]]), 'is no lawful spot'],
    ['a page that flips something else', page(['early', lawful[0]], ['look', other[0]]), 'looks like'],
  ])('names %s', (_, change, message) => {
    const found = problems(change);
    expect(found.some((line) => line.includes(message))).toBe(true);
    expect(found.every((line) => /^chapters\.\d/.test(line))).toBe(true);
  });

  test('names neighbours that share mechanic and exhibit', () => {
    const two = problems({ levels: ['look', 'look2'], finale: undefined });
    expect(two.some((line) => line.includes('no level file for look2'))).toBe(true);
    levels.push(named('look2'));
    const alike = problems({ levels: ['look', 'look2'], finale: undefined });
    levels.pop();
    expect(alike).toEqual([expect.stringContaining('same mechanic and exhibit')]);
  });
});
