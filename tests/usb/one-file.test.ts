import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/rules/languages.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { publishBook } from '../../src/tools/levels/publish-book.ts';
import { buildUsb } from '../../src/tools/usb/build-usb.ts';
import { type Unpacked, unpackPage } from './support/unpack-page.ts';

let html: string;
let page: Unpacked;

beforeAll(async () => {
  html = readFileSync((await buildUsb()).path, 'utf8');
  page = unpackPage(html);
}, 120_000);

const texts = (pattern: RegExp) => [...page.shell.matchAll(pattern)].map(([, text]) => text ?? '');
const hashes = (all: readonly string[]) =>
  all.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();

describe('the game for a stick', () => {
  test('is one file of at most 3 MB', () => {
    expect(readdirSync('dist-usb')).toEqual(['sharp-eyes.html']);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(3_000_000);
  });

  test('holds every level file of both languages, character for character', () => {
    // How a string literal of the script would write the text depends on its quotes; without them it is the same.
    const plain = (text: string) => text.replace(/\\(?:u[0-9a-f]{4}|.)|["'`]/g, '');
    const script = plain(page.script);
    const files = [...publishBook(loadBook('levels'))];
    expect(files.length).toBeGreaterThan(languages.length * 100);
    expect(files.filter(([, text]) => !script.includes(plain(text))).map(([path]) => path)).toEqual([]);
  });

  test('names no file but itself', () => {
    expect(page.shell).not.toMatch(/<link rel="(?:stylesheet|modulepreload|manifest)"/);
    const addresses = [...page.shell.matchAll(/\s(?:src|href|srcset|poster|action)="([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address] of addresses) expect(address).toMatch(/^(?:data:|#)/);
    const pictures = [...page.style.matchAll(/url\(\s*["']?([^"')]{0,40})/g)];
    expect(pictures.length).toBeGreaterThan(5);
    for (const [, address] of pictures) expect(address).toMatch(/^(?:data:|#)/);
    expect(page.style).not.toMatch(/@import/);
  });

  test('has a script that imports nothing', () => {
    expect(page.script).not.toMatch(/(?:^|[;}])import[\s{*"']/);
    // An import of a part would name its file.
    expect(page.script).not.toMatch(/\bimport\(\s*["'`]/);
  });

  test('has a policy that allows its own texts by hash, and no request', () => {
    const [policy = ''] = texts(/http-equiv="content-security-policy" content="([^"]*)"/g);
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.has('connect-src')).toBe(false);
    expect(rules.get('worker-src')).toEqual(['blob:']);
    const [loader, ...others] = texts(/<script>([\s\S]*?)<\/script>/g);
    expect(others).toEqual([]);
    expect([...(rules.get('script-src') ?? [])].sort()).toEqual(hashes([loader ?? '', page.script]));
    const splash = texts(/<style>([\s\S]*?)<\/style>/g);
    expect([...(rules.get('style-src') ?? [])].sort()).toEqual(hashes([...splash, page.style]));
    expect(page.shell).not.toMatch(/\s(?:style|on\w+)="/);
  });

  test('has a loader in the oldest JavaScript, and says whose it is not', () => {
    const [loader = ''] = texts(/<script>([\s\S]*?)<\/script>/g);
    expect(loader).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\b/);
    expect(page.shell).toContain('独立制作，非官方');
  });

  test('carries the licence of its fonts', () => {
    expect(page.shell.match(/SIL OPEN FONT LICENSE/gi)?.length).toBeGreaterThanOrEqual(2);
  });
});
