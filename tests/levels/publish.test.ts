import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level, SpotKey } from '../../src/rules/level-schema.ts';
import { localise } from '../../src/rules/localise.ts';
import type { Book } from '../../src/tools/levels/load-book.ts';
import { publishBook } from '../../src/tools/levels/publish-book.ts';
import { arbitraryLevel } from '../support/arbitrary-level.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { holds } from '../support/property.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleOverlay } from '../support/sample-overlay.ts';
import { sampleTables } from '../support/sample-tables.ts';

const bookOf = (level: Level, english = level): Book => ({
  tables: sampleTables(),
  levels: [
    { chapter: '1-sample', file: '1-sample/sample-form.json', texts: { 'zh-CN': level, en: english } },
  ],
  shelf: {
    surfaces: null,
    report: null,
    channels: null,
    rapid: null,
    daily: null,
    booth: null,
    lessons: null,
  },
  editions: {},
  problems: [],
});
const sampleBook = () => bookOf(sampleLevel(), localise(sampleLevel(), sampleOverlay()));
const publicOf = (book: Book) => [...publishBook(book)].filter(([path]) => !path.endsWith('.key.json'));

const keyTexts = ({ key }: Level): string[] => [
  ...Object.values(key.spots).flatMap((spot) => [
    spot.short,
    spot.why,
    ...(spot.verdict === 'violation' ? [spot.lawful] : []),
  ]),
  key.takeaway,
  ...Object.values(key.teach),
  ...key.sources.map((source) => source.note),
];

/** Any other key, sound or not, for the same level. */
const otherKey = ({ public: half, key }: Level): fc.Arbitrary<Level['key']> => {
  const id = fc.constantFrom('excess', 'refusal', 'law-1', 'method-1', 'nowhere');
  const texts = fc.tuple(arbitraryText('key', 90), arbitraryText('key', 320), arbitraryText('key', 320));
  const spot: fc.Arbitrary<SpotKey> = fc
    .tuple(texts, fc.array(id, { maxLength: 3 }), id, fc.boolean(), fc.constantFrom<1 | 2 | 3>(1, 2, 3))
    .map(([[short, why, lawful], provisions, reason, isLawful, severity]) =>
      isLawful
        ? { verdict: 'lawful', short, why, provisions, lookalikeOf: reason }
        : { verdict: 'violation', short, why, provisions, lawful, reason, severity, accepts: provisions },
    );
  return fc.record({
    spots: fc.dictionary(fc.constantFrom(...half.spots.map((one) => one.id), 'ghost'), spot),
    takeaway: arbitraryText('key', 200),
    teach: fc.constant({ ask: 'keyask', misconception: 'keymis', followUp: 'keyfol' }),
    sources: fc.constant([{ note: 'keynote', behaviour: '6.5', report: 'damages' }]),
    solution: fc.subarray(key.solution),
  });
};

describe('the files a browser fetches', () => {
  test('are, per language, a cover, a catalogue per chapter, two halves and teaching notes per level', () => {
    expect([...publishBook(sampleBook()).keys()].sort()).toEqual([
      'editions.key.json',
      'en/book.json',
      'en/chapter-1-sample.json',
      'en/library.json',
      'en/sample-form.key.json',
      'en/sample-form.public.json',
      'en/sample-form.teach.key.json',
      'en/surfaces.json',
      'zh-CN/book.json',
      'zh-CN/chapter-1-sample.json',
      'zh-CN/library.json',
      'zh-CN/sample-form.key.json',
      'zh-CN/sample-form.public.json',
      'zh-CN/sample-form.teach.key.json',
      'zh-CN/surfaces.json',
    ]);
  });

  test('stay, in their public part, the same byte for byte whatever the key says', () => {
    const edited = arbitraryLevel.chain((level) => fc.tuple(fc.constant(level), otherKey(level)));
    holds(
      fc.property(edited, ([level, key]) => {
        expect(publicOf(bookOf({ ...level, key }))).toEqual(publicOf(bookOf(level)));
      }),
    );
  });

  test('hold no text of any key in their public part', () => {
    holds(
      fc.property(arbitraryLevel, (level) => {
        const half = publicOf(bookOf(level))
          .map(([, text]) => text)
          .join('\n');
        for (const text of keyTexts(level)) expect(half).not.toContain(JSON.stringify(text).slice(1, -1));
      }),
    );
  });

  test('hold in the public half only the level, its place in the book, and the texts of the reasons on offer', () => {
    const half = JSON.parse(publishBook(sampleBook()).get('zh-CN/sample-form.public.json') as string);
    expect(Object.keys(half).sort()).toEqual(['appTypeName', 'chapter', 'level', 'place', 'reasons']);
    expect(half.place).toEqual({ chapter: '卷一', index: 1, exhibit: 1 });
    expect(half.level).toEqual(sampleLevel().public);
    expect(half.reasons.map((reason: { id: string }) => reason.id)).toEqual(sampleLevel().public.reasons);
  });

  test('hold in the key half what judging needs, and neither solution nor teaching notes', () => {
    const key = JSON.parse(publishBook(sampleBook()).get('zh-CN/sample-form.key.json') as string);
    expect(Object.keys(key).sort()).toEqual(['edition', 'provisions', 'sources', 'spots', 'takeaway']);
    expect(key.spots).toEqual(sampleLevel().key.spots);
    expect(key.provisions['law-1']).toEqual({
      law: '样例法',
      article: '第一条',
      effective: '2021-11-01',
      status: 'in-force',
      gist: '第一条的大意',
      excerpt: '样例节选',
    });
    expect(key.provisions['law-2']).toMatchObject({ effective: '2024-01-01', excerpt: null });
  });

  test('hold the teaching notes in a key file of their own', () => {
    const notes = JSON.parse(publishBook(sampleBook()).get('en/sample-form.teach.key.json') as string);
    expect(notes).toEqual(sampleOverlay().key.teach);
  });

  test('carry one edition in every language', () => {
    const editions = ['zh-CN', 'en'].map(
      (lang) => JSON.parse(publishBook(sampleBook()).get(`${lang}/sample-form.key.json`) as string).edition,
    );
    expect(editions[0]).toMatch(/^[0-9a-f]{10}$/);
    expect(editions[1]).toBe(editions[0]);
  });

  test('keep covers and catalogues the same size however long the levels are', () => {
    const long = sampleLevel();
    long.public.brief.scene = '长'.repeat(260);
    const small = (book: Book) => publicOf(book).filter(([path]) => !path.endsWith('.public.json'));
    expect(small(bookOf(long))).toEqual(small(bookOf(sampleLevel())));
  });
});
