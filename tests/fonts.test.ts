import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFonts } from '../src/app/fonts.ts';
import { buildFace } from '../src/tools/fonts/build-face.ts';
import { collectCodePoints } from '../src/tools/fonts/collect-code-points.ts';
import { cutFace } from '../src/tools/fonts/cut-face.ts';
import type { Face } from '../src/tools/fonts/face.ts';
import { faces } from '../src/tools/fonts/faces.ts';
import { formatUnicodeRange } from '../src/tools/fonts/format-unicode-range.ts';
import { parseUnicodeRange } from '../src/tools/fonts/parse-unicode-range.ts';
import { readCmap } from '../src/tools/fonts/read-cmap.ts';
import { readDocs } from '../src/tools/fonts/read-docs.ts';

const root = process.cwd();
const packageDir = (face: Face) =>
  dirname(createRequire(join(root, 'package.json')).resolve(`${face.package}/package.json`));
const chars = (codes: Iterable<number>) =>
  [...codes]
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('');
const sorted = (text: string) => chars(new Set([...text].map((char) => char.codePointAt(0) as number)));
const unwrap = (woff2: Buffer) => subsetFont(woff2, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
const face = (name: string): Face => {
  const found = faces.find((item) => item.name === name);
  if (!found) throw new Error(`no face ${name}`);
  return found;
};

describe('collectCodePoints', () => {
  const docs = [
    {
      path: 'levels/one/a.json',
      json: { title: '案甲', brief: { scene: '来信', task: ['查'] }, screen: { title: '页' } },
    },
    {
      path: 'levels/campaign.json',
      json: { chapters: [{ name: '卷一', note: '注' }], count: 3, none: null },
    },
  ];

  it('takes root keys, keys at any depth, or the whole document', () => {
    const files = /^levels\//;
    expect(chars(collectCodePoints(docs, [{ files, top: ['title'] }]))).toBe(sorted('案甲'));
    expect(chars(collectCodePoints(docs, [{ files, any: ['title'] }]))).toBe(sorted('案甲页'));
    expect(chars(collectCodePoints(docs, [{ files, any: ['brief'] }]))).toBe(sorted('来信查'));
    expect(chars(collectCodePoints(docs, [{ files, top: '*' }]))).toBe(sorted('案甲来信查页卷一注'));
  });

  it('counts no key names, other files, control characters or unpaired surrogates', () => {
    const json = { title: 'a\n\u0000\ud800𠮷' };
    const rules = [{ files: /x\.json$/, top: ['title'] }];
    expect(chars(collectCodePoints([{ path: 'x.json', json }, ...docs], rules))).toBe('a𠮷');
    expect(chars(collectCodePoints([], rules, '〇b'))).toBe(sorted('〇b'));
  });

  it('gives the game faces the texts they are used for', () => {
    const game = [
      { path: 'assets/locales/zh-CN/ui.json', json: { home: { start: '开始' } } },
      { path: 'levels/reasons.json', json: [{ id: 'r', label: '强制', why: '无' }] },
      {
        path: 'levels/provisions.json',
        json: [{ article: '第六条', gist: '最小', excerpt: '处理', note: '旁' }],
      },
      { path: 'levels/en/one/a.json', json: { title: 'É', brief: { task: 'ñ' } } },
      ...docs,
    ];
    const display = chars(collectCodePoints(game, face('sharp-display').rules));
    expect(display).toBe(sorted('开始强制É案甲页卷一'));
    const kai = chars(collectCodePoints(game, face('sharp-kai').rules));
    expect(kai).toBe(sorted('处理ñ来信查'));
  });
});

describe('unicode ranges', () => {
  it('parse and print', () => {
    expect(parseUnicodeRange('U+41, u+4E00-4e02,U+?,')).toEqual([
      [0x41, 0x41],
      [0x4e00, 0x4e02],
    ]);
    expect(formatUnicodeRange([0x4e01, 0x41, 0x4e00, 0x43, 0x41])).toBe('U+41,U+43,U+4e00-4e01');
  });
});

describe('readDocs', () => {
  it('has nothing where the folders do not exist', async () => {
    expect(await readDocs(join(tmpdir(), 'no-such-project'))).toEqual([]);
  });
});

describe('cutFace', () => {
  const wanted = (text: string) => new Set([...text].map((char) => char.codePointAt(0) as number));

  it.each(faces.map((item) => [item.name, item] as const))(
    '%s: all and only the wanted glyphs',
    async (_, item) => {
      const text = `${item.base}慧眼识权结案外卖的开屏弹窗`;
      const { files, missing } = await cutFace(item, packageDir(item), wanted(text));
      expect(files.length).toBe(1);
      expect(missing).toEqual([]);
      const woff2 = files[0]?.woff2 as Buffer;
      expect(woff2.toString('latin1', 0, 4)).toBe('wOF2');
      expect(woff2.length).toBeLessThan(60_000);
      const font = await unwrap(woff2);
      expect(chars(readCmap(font))).toBe(sorted(text));
      const source = await unwrap(await readFile(join(packageDir(item), item.file)));
      for (const [table, from, to] of metrics) {
        const there = tableOf(source, table).subarray(from, to);
        expect(tableOf(font, table).subarray(from, to).equals(there), table).toBe(true);
      }
    },
    30_000,
  );

  it('takes rare characters from the slices and names what nobody has', async () => {
    const item = face('sharp-display');
    const { files, missing } = await cutFace(item, packageDir(item), wanted('案谳→😀'));
    const covered = await Promise.all(files.map(async ({ woff2 }) => chars(readCmap(await unwrap(woff2)))));
    expect(covered[0]).toBe('案');
    expect(sorted(covered.slice(1).join(''))).toBe(sorted('谳→'));
    const ranges = files.map(({ unicodeRange }) => unicodeRange);
    expect(ranges[0]).toBeUndefined();
    expect(ranges.slice(1).sort()).toEqual(['U+2192', 'U+8c33']);
    expect(missing).toEqual(['😀'.codePointAt(0)]);
  }, 30_000);
});

// Where line heights come from: ascender, descender and gap, then the typographic and Windows ones of OS/2.
const metrics = [
  ['head', 18, 20],
  ['hhea', 4, 10],
  ['OS/2', 68, 78],
] as const;
const tableOf = (font: Buffer, tag: string): Buffer => {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
  }
  throw new Error(`no table ${tag}`);
};

describe('buildFace', () => {
  let cache = '';
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'fonts-'));
  });
  afterEach(() => rm(cache, { recursive: true, force: true }));

  it('gives the same bytes again, from the cache and without it', async () => {
    const item = face('sharp-display');
    const codes = [0x6848, 0x7ed3, 0x41];
    const first = await buildFace(item, new Set(codes), root, cache);
    const path = first.files[0]?.path as string;
    const { mtimeMs } = await stat(path);
    const bytes = await readFile(path);
    const again = await buildFace(item, new Set([...codes].reverse()), root, cache);
    expect(again).toEqual(first);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    await rm(cache, { recursive: true });
    await buildFace(item, new Set(codes), root, cache);
    expect((await readFile(path)).equals(bytes)).toBe(true);
    const other = await buildFace(item, new Set([0x41]), root, cache);
    expect(other.files[0]?.path).not.toBe(path);
  }, 30_000);

  it('fails when the package is not installed', async () => {
    const item = { ...face('sharp-kai'), package: '@fontsource/no-such-font' };
    await expect(buildFace(item, new Set([0x41]), root, cache)).rejects.toThrow();
  });
});

describe('loadFonts', () => {
  const list = [
    { family: 'A', weight: '900', url: 'a.woff2' },
    { family: 'A', weight: '900', url: 'a-2.woff2', unicodeRange: 'U+41' },
    { family: 'B', weight: '400', url: 'gone.woff2' },
  ];
  let added: unknown[];
  let made: unknown[][];
  let onLoad: (() => void)[];

  const browser = (readyState: string, saveData = false) => {
    added = [];
    made = [];
    onLoad = [];
    class Fake {
      url: string;
      constructor(...args: [string, string, object]) {
        made.push(args);
        this.url = args[1];
      }
      load = () => (this.url.includes('gone') ? Promise.reject(new Error('404')) : Promise.resolve(this));
    }
    vi.stubGlobal('FontFace', Fake);
    vi.stubGlobal('document', { readyState, fonts: { add: (item: unknown) => added.push(item) } });
    vi.stubGlobal('navigator', { connection: { saveData } });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 0));
    vi.stubGlobal('addEventListener', (_: string, run: () => void) => onLoad.push(run));
  };
  afterEach(() => vi.unstubAllGlobals());

  it('waits for the page, adds what arrives and drops what fails', async () => {
    browser('loading');
    const result = loadFonts(list);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made).toEqual([]);
    for (const run of onLoad) run();
    expect(await result).toEqual(['A']);
    expect(added.length).toBe(2);
    expect(made[0]).toEqual(['A', 'url("a.woff2") format("woff2")', { weight: '900', display: 'swap' }]);
    expect(made[1]?.[2]).toMatchObject({ unicodeRange: 'U+41' });
  });

  it('adds a later font unfetched, for the browser to fetch when it is drawn', async () => {
    browser('complete');
    const later = { family: 'A', weight: '900', url: 'gone.woff2', unicodeRange: 'U+41', later: true };
    expect(await loadFonts([later])).toEqual(['A']);
    expect(added).toHaveLength(1);
  });

  it('loads nothing when data is to be saved or the browser cannot', async () => {
    browser('complete', true);
    expect(await loadFonts(list)).toEqual([]);
    expect(made).toEqual([]);
    vi.unstubAllGlobals();
    expect(await loadFonts(list)).toEqual([]);
  });
});
