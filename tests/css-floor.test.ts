import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCss } from '../src/tools/css-floor/check-css.ts';
import { sourceFiles } from './support/source-files.ts';

const messages = (css: string) => checkCss(css).map((finding) => finding.message);

describe('the floor check refuses, naming what Chromium 80 lacks', () => {
  test.each([
    ['a { inset: 0 }', 'property inset (Chromium 87)'],
    ['a { aspect-ratio: 16 / 9 }', 'property aspect-ratio (Chromium 88)'],
    ['a { margin-inline: auto }', 'property margin-inline (Chromium 87)'],
    ['a { translate: 1px }', 'property translate (Chromium 104)'],
    ['a { mask-image: none }', 'property mask-image (Chromium 120)'],
    ['a { container-type: inline-size }', 'property container-type (Chromium 105)'],
    ['a { colr: red }', 'property colr is not known'],
    ['a { height: 100dvh }', 'unit dvh (Chromium 108)'],
    ['a { height: 100lvh }', 'unit lvh (Chromium 108)'],
    ['a { height: calc(100svh - 1px) }', 'unit svh (Chromium 108)'],
    ['a { width: 50cqw }', 'unit cqw (Chromium 105)'],
    ['a { margin: 1lh }', 'unit lh (Chromium 109)'],
    ['a { width: max(1px, 2dvw) }', 'unit dvw (Chromium 108)'],
    ['a { color: oklch(50% 0.1 20) }', 'oklch() (Chromium 111)'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix() (Chromium 111)'],
    ['a { background: linear-gradient(hwb(0 0% 0%), red) }', 'hwb() (Chromium 101)'],
    ['a { color: rgb(from red r g b) }', 'rgb(from …) (Chromium 119)'],
    ['a { color: light-dark(red, blue) }', 'light-dark() (Chromium 123)'],
    ['a { width: round(1px, 2px) }', 'round() (Chromium 125)'],
    ['a { clip-path: path("M0 0") }', 'path() (Chromium 88)'],
    ['a { transition-timing-function: linear(0, 1) }', 'linear() (Chromium 113)'],
    ['a { background-image: image-set("a.png" 1x) }', 'image-set() (Chromium 113)'],
    ['a { overflow: clip }', 'value clip (Chromium 90)'],
    ['a { line-break: anywhere }', 'value anywhere (Chromium 83)'],
    ['a { all: revert }', 'value revert (Chromium 84)'],
    ['a { width: stretch }', 'value stretch (Chromium 138)'],
    ['a { display: grid; grid-template-columns: subgrid }', 'value subgrid (Chromium 117)'],
    ['a { display: inline flex }', 'display with two keywords (Chromium 115)'],
    ['a { display: flex; justify-content: end }', 'value end (Chromium 93)'],
    ['a { text-decoration: underline 2px }', 'thickness in text-decoration (Chromium 87)'],
    ['a { display: flex; gap: 1px }', 'gap outside a grid (in flex boxes Chromium 84)'],
    ['a { gap: 1px }', 'gap outside a grid (in flex boxes Chromium 84)'],
    ['a { display: inline-flex; row-gap: 1px }', 'row-gap outside a grid (in flex boxes Chromium 84)'],
    ['a:is(.b, .c) { color: red }', 'selector :is() (Chromium 88)'],
    [':where(a) { color: red }', 'selector :where() (Chromium 88)'],
    ['a:has(b) { color: red }', 'selector :has() (Chromium 105)'],
    ['a:focus-visible { color: red }', 'selector :focus-visible (Chromium 86)'],
    ['a:focus, a:focus-visible { color: red }', 'selector :focus-visible (Chromium 86)'],
    ['a:not(.b, .c) { color: red }', 'selector :not() with more than one simple selector (Chromium 88)'],
    ['a:not(.b.c) { color: red }', 'selector :not() with more than one simple selector (Chromium 88)'],
    ['a:not(b c) { color: red }', 'selector :not() with more than one simple selector (Chromium 88)'],
    ['li::marker { color: red }', 'selector ::marker (Chromium 86)'],
    ['a:nth-child(2 of .b) { color: red }', 'selector :nth-child(… of …) (Chromium 111)'],
    ['@layer base { a { color: red } }', '@layer (Chromium 99)'],
    ['@layer base, rest;', '@layer (Chromium 99)'],
    ['@container (min-width: 1px) { a { color: red } }', '@container (Chromium 105)'],
    ['@property --a { syntax: "*"; inherits: false }', '@property (Chromium 85)'],
    ['@import url("a.css") layer(base);', '@import with layer or supports (Chromium 99)'],
    ['@media (width >= 600px) { a { color: red } }', 'media query with < or > (Chromium 104)'],
    [
      '@media (hover) or (pointer: fine) { a { color: red } }',
      'media query with or, or not before a bracket (Chromium 104)',
    ],
    ['a { & b { color: red } }', 'rule inside a rule (Chromium 120)'],
    ['a { .b { color: red } }', 'rule inside a rule (Chromium 120)'],
    ['a { @media print { color: red } }', 'at-rule inside a rule (Chromium 120)'],
    ['@media print { a { inset: 0 } }', 'property inset (Chromium 87)'],
    ['@keyframes k { to { inset: 0 } }', 'property inset (Chromium 87)'],
  ])('%s', (css, message) => {
    expect(messages(css)).toEqual([message]);
  });
});

describe('the floor check refuses what only seems to be a fallback', () => {
  test.each([
    ['a later declaration', 'a { height: 100dvh; height: 100vh }'],
    ['a declaration in another rule', 'a { height: 100vh } b { height: 100dvh }'],
    ['one side of four', 'a { top: 0; inset: 0 }'],
    ['an earlier value that is too new itself', 'a { height: 100svh; height: 100dvh }'],
    [
      'an earlier value before one with var(), which is read late',
      'a { height: 100vh; height: calc(100dvh - var(--a)) }',
    ],
    ['an earlier value of a custom property, which is never read', 'a { --h: 100vh; --h: 100dvh }'],
    ['a guard that Chromium 80 passes', '@supports (gap: 1px) { a { display: flex; gap: 1px } }'],
    [
      'a guard against what Chromium 80 has',
      '@supports not (display: grid) { a { color: red } } a { display: flex; gap: 1px }',
    ],
    ['one passing half of an or', '@supports (display: grid) or (inset: 0) { a { inset: 0 } }'],
    ['a negated guard around the new property', '@supports not (inset: 0) { a { inset: 0 } }'],
    ['a focus rule for something else', 'b:focus { color: red } a:focus-visible { color: red }'],
  ])('%s', (_, css) => {
    expect(messages(css)).not.toEqual([]);
  });
});

describe('the floor check takes', () => {
  test.each([
    [
      'what Chromium 80 has',
      'a { width: min(10px, 5vw); height: clamp(1px, 2vw, 3px); color: rgb(0 0 0 / 50%); position: sticky }',
    ],
    ['gap in a grid', 'a { display: grid; gap: 1px 2px; align-items: end; justify-content: start }'],
    [
      'gap of a selector that is a grid elsewhere in the sheet',
      'a { display: grid } @media (min-width: 1px) { a { gap: 2px } }',
    ],
    ['gap between columns of text', 'a { columns: 2; column-gap: 1px }'],
    ['no gap at all', 'a { display: flex; gap: 0 }'],
    ['an earlier declaration of the same property', 'a { height: 100vh; height: 100dvh }'],
    ['an earlier keyword', 'a { overflow: hidden; overflow: clip }'],
    ['the four sides before inset', 'a { top: 0; right: 0; bottom: 0; left: 0; inset: 0 }'],
    ['the prefixed property next to the new one', 'a { -webkit-mask-image: none; mask-image: none }'],
    ['an old name', 'a { word-wrap: break-word; -webkit-appearance: none; appearance: none }'],
    ["other engines' properties", 'a { -moz-osx-font-smoothing: grayscale; -ms-flex: 1 }'],
    [
      'a guard that Chromium 80 does not pass',
      '@supports (inset: 0) { a { inset: 0; display: flex; gap: 1px } }',
    ],
    [
      'a guard by a later property around flex gap',
      '@supports (aspect-ratio: 1) { a { display: flex; gap: 1px } }',
    ],
    ['a guard by a unit', '@supports (height: 1dvh) { a { height: 100dvh } }'],
    ['a guard of two', '@supports (display: grid) and (inset: 0) { a { inset: 0 } }'],
    ['a guard by selector', '@supports selector(:is(a)) { a:is(.b) { color: red } }'],
    ['a guard around new syntax', '@supports (height: 1dvh) { @layer x { a { color: red } } }'],
    [
      'the other side of a guard',
      '@supports not (aspect-ratio: 1) { a { height: 1px } } a { aspect-ratio: 1 }',
    ],
    [
      'a media feature it does not know, which leaves the block out',
      '@media (prefers-contrast: more) { a { inset: 0 } }',
    ],
    [
      'a focus rule of its own before focus-visible',
      'a:focus { color: red } a:focus-visible { color: blue }',
    ],
    ['taking the ring back from the mouse', 'a:focus:not(:focus-visible) { outline: none }'],
    [':not with one simple selector', 'a:not(.b):not([c="d, e"]):not(:nth-child(2n + 1)) { color: red }'],
    [
      'known selectors',
      'a:focus-within > b ~ c + d::before, ::placeholder, ::-webkit-scrollbar { color: red }',
    ],
    [
      'names of the author',
      'a { animation: clip 1s; grid-area: stretch; font-family: math, sans-serif; --end: end }',
    ],
    [
      'what stands in strings, comments and addresses',
      'a { content: "100dvh :is(oklch())"; background: url(a-100dvh.svg) /* inset: 0 */ }',
    ],
    ['mere comfort', 'a { accent-color: red; text-wrap: balance; color-scheme: light }'],
    ['the old clip', 'a { clip: rect(0, 0, 0, 0) }'],
    [
      'faces and keyframes',
      '@font-face { font-family: x; src: url(x.woff2); font-display: swap; unicode-range: U+4e00-9fff } @keyframes k { 50% { opacity: 0 } }',
    ],
  ])('%s', (_, css) => {
    expect(messages(css)).toEqual([]);
  });
});

test('a finding says where it stands', () => {
  expect(checkCss('a {\n  color: red;\n}\n\n.b,\n.c {\n  inset: 0;\n}\n')).toEqual([
    { line: 7, where: '.b, .c', message: 'property inset (Chromium 87)' },
  ]);
});

describe('the game', () => {
  const sheets = [...sourceFiles('src', /\.css$/), ...sourceFiles('assets', /\.css$/)];

  test('has style sheets that Chromium 80 can follow', () => {
    const found = sheets.flatMap(({ path, source }) =>
      checkCss(source).map(({ line, where, message }) => `${path}:${line}: ${where}: ${message}`),
    );
    expect(found).toEqual([]);
    expect(sheets.length).toBeGreaterThan(0);
  });

  const built = existsSync(fileURLToPath(new URL('../dist/assets', import.meta.url)));
  test.runIf(built)('is built to style sheets that Chromium 80 can follow', () => {
    const found = sourceFiles('dist/assets', /\.css$/).flatMap(({ path, source }) =>
      checkCss(source).map(({ where, message }) => `${path}: ${where}: ${message}`),
    );
    expect(found).toEqual([]);
  });
});
