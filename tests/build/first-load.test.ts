import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/server/build-site.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';

const scripts = () => readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name));

beforeAll(() => buildSite(), 120_000);

describe('the built site', () => {
  test('names no level in its page, scripts or style sheets, so that more levels add nothing to the first load', () => {
    const ids = loadBook('levels').levels.map((entry) => entry.texts['zh-CN']?.public.id ?? '');
    // The tutorial is named on purpose: home leads newcomers to it.
    const others = ids.filter((id) => id !== 'sign-up-sheet');
    const texts = ['dist/index.html', ...scripts().map((name) => join('dist/assets', name))].map((file) => ({
      file,
      text: readFileSync(file, 'utf8'),
    }));
    expect(others.length).toBeGreaterThan(10);
    for (const { file, text } of texts) {
      expect(
        others.filter((id) => text.includes(id)),
        file,
      ).toEqual([]);
    }
  });

  test('keeps public halves, keys and teaching notes in separate files, in every language', () => {
    for (const lang of ['zh-CN', 'en']) {
      const files = readdirSync(`dist/levels/${lang}`);
      const count = (end: string) => files.filter((name) => name.endsWith(end)).length;
      expect(count('.public.json')).toBe(loadBook('levels').levels.length);
      expect(count('.teach.key.json')).toBe(loadBook('levels').levels.length);
      expect(count('.key.json')).toBe(2 * loadBook('levels').levels.length);
    }
  });

  test('loads the stage and the sound library in chunks of their own', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    const lazy = scripts().filter((name) => /^(open-stage|howler)/.test(name));
    expect(lazy.length).toBe(2);
    for (const name of lazy) expect(html).not.toContain(name);
  });

  test('has a policy in the page itself and no inline script', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    expect(html).toMatch(/http-equiv="content-security-policy"[^>]*default-src 'none'/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(html).not.toMatch(/\sstyle="/);
  });
});
