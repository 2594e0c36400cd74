import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { boothCasesSchema } from '../../src/rules/booth-cases-schema.ts';
import { keyBundleSchema, publicBundleSchema } from '../../src/rules/bundle.ts';
import { bookCoverSchema, chapterCatalogSchema } from '../../src/rules/catalog-schema.ts';
import { dailySchema } from '../../src/rules/daily-schema.ts';
import { languages } from '../../src/rules/languages.ts';
import { lessonShelfSchema } from '../../src/rules/lesson-schema.ts';
import { teachSchema } from '../../src/rules/level-schema.ts';
import { librarySchema, surfaceShelfSchema } from '../../src/rules/library-schema.ts';
import { rapidDeckSchema } from '../../src/rules/rapid/rapid-schema.ts';
import { sealsFor } from '../../src/rules/score.ts';
import { editionsSchema } from '../../src/rules/share/editions.ts';
import { jsonSchemas } from '../../src/tools/levels/json-schemas.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { publishBook } from '../../src/tools/levels/publish-book.ts';
import { reportBook } from '../../src/tools/levels/report.ts';
import { solveLevel } from '../../src/tools/levels/solve-level.ts';

const root = fileURLToPath(new URL('../../levels', import.meta.url));
const book = loadBook(root);
const report = reportBook(book);

const levelFiles = readdirSync(root)
  .filter((name) => /^\d/.test(name) && statSync(join(root, name)).isDirectory())
  .flatMap((chapter) => readdirSync(join(root, chapter)).map((name) => join(chapter, name)))
  .filter((file) => file.endsWith('.json'))
  .sort();

describe('the book', () => {
  test('has no problems', () => {
    expect(report.problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`)).toEqual([]);
  });

  test('has a level file for every listed level and lists every level file', () => {
    const listed = book.tables.campaign.chapters.flatMap(({ id, levels }) =>
      levels.map((level) => join(id, `${level}.json`)),
    );
    expect([...listed].sort()).toEqual(levelFiles);
    expect(listed.length).toBeGreaterThan(0);
  });

  test('gives nothing away by form: no bot that does not read earns a seal on average', () => {
    expect(Object.entries(report.bots).filter(([, mean]) => sealsFor(mean) > 0)).toEqual([]);
  });

  test('lies about 31 behaviours and 39 app types in its tables, each once', () => {
    expect([report.behaviours.of, report.appTypes.of]).toEqual([31, 39]);
  });
});

describe.each(levelFiles)('level %s', (file) => {
  test.each(languages)('parses, is sound and is solved to 100 in %s', (lang) => {
    const name = lang === 'zh-CN' ? file : join(lang, file);
    const entry = book.levels.find((one) => one.file === file);
    const level = entry?.texts[lang];
    expect(book.problems.filter((problem) => problem.file === name)).toEqual([]);
    expect(level).toBeDefined();
    expect(level && solveLevel(level)).toEqual([]);
  });

  test('publishes no text of its key outside the key file', () => {
    const entry = book.levels.find((one) => one.file === file);
    const files = publishBook(book);
    for (const lang of languages) {
      const level = entry?.texts[lang];
      if (!level) continue;
      const half = files.get(`${lang}/${level.public.id}.public.json`) ?? '';
      const texts = Object.values(level.key.spots).flatMap((spot) => [
        spot.why,
        ...(spot.verdict === 'violation' ? [spot.lawful] : []),
      ]);
      for (const text of [...texts, level.key.takeaway])
        expect(half).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  });
});

describe('the files a browser fetches', () => {
  const schemaOf = (path: string) => {
    if (path.endsWith('.public.json')) return publicBundleSchema;
    if (path === 'editions.key.json') return editionsSchema;
    if (path.endsWith('.teach.key.json')) return teachSchema;
    if (path.endsWith('.key.json')) return keyBundleSchema;
    if (path.endsWith('/lessons.json')) return lessonShelfSchema;
    if (path.endsWith('/library.json')) return librarySchema;
    if (path.endsWith('/surfaces.json')) return surfaceShelfSchema;
    if (path === 'rapid.json') return rapidDeckSchema;
    if (path === 'booth.json') return boothCasesSchema;
    if (path === 'daily.json') return dailySchema;
    return path.endsWith('/book.json') ? bookCoverSchema : chapterCatalogSchema;
  };

  test.each([...publishBook(book)])('%s parses by the schema the browser parses it with', (path, text) => {
    const parsed = v.safeParse(schemaOf(path) as v.GenericSchema, JSON.parse(text));
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });
});

describe('JSON Schema files', () => {
  test.each(
    Object.entries(jsonSchemas()),
  )('%s is what the schemas in code say (npm run schema)', (file, text) => {
    expect(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')).toBe(text);
  });

  test.each(
    Object.entries(jsonSchemas()),
  )('%s stays under 40 kB and every reference in it resolves', (_, text) => {
    const schema = JSON.parse(text);
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map((match) => match[1] as string);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/\$defs\/[\w-]+$/);
      expect(schema.$defs).toHaveProperty([reference.slice('#/$defs/'.length)]);
    }
    expect(Buffer.byteLength(text)).toBeLessThan(40_000);
  });
});
