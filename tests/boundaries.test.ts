import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkImports } from './support/boundaries/check-imports.ts';
import { checkPurity } from './support/boundaries/check-purity.ts';
import { importsOf } from './support/boundaries/imports-of.ts';
import { layerOf } from './support/boundaries/layers.ts';
import { runTool } from './support/run-tool.ts';
import { sourceFiles } from './support/source-files.ts';

const files = sourceFiles('src', /(?<!\.d)\.(?:ts|tsx|js|mjs)$/);
const pureLayers = ['rules', 'cards', 'play', 'classroom'];
const pure = files.filter(({ path }) => pureLayers.includes(layerOf(path) ?? ''));

describe('the program', () => {
  test('imports only along the allowed arrows', () => {
    expect(files.flatMap(({ path, source }) => checkImports(path, source))).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test('names every imported file with its extension', () => {
    const bare = files.flatMap(({ path, source }) =>
      importsOf(path, source)
        .filter(
          (name) =>
            name.startsWith('.') && !/\.(?:tsx?|js|css|json|svg|webm|m4a|woff2|png)(?:\?.*)?$/.test(name),
        )
        .map((name) => `${path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  test('has rules that use no clock, no chance and nothing of the world', () => {
    expect(pure.flatMap(({ path, source }) => checkPurity(path, source))).toEqual([]);
    expect(pure.length).toBeGreaterThan(25);
  });

  test('has rules that type-check without the libraries of browser and Node', {
    timeout: 120_000,
  }, async () => {
    const ran = await runTool('node_modules/typescript/bin/tsc', ['-p', 'tests/tsconfig.pure.json'], 110_000);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(0);
  });
});

describe('the list of imports', () => {
  test('holds static, dynamic, re-exported, type-only, inline-type and required modules', () => {
    const source = `
      import './a.ts';
      import b from "./b.ts";
      import type { C } from './c.ts';
      export * from './d.ts';
      export { e } from './e.ts';
      export type { F } from './f.ts';
      const g = () => import('./g.ts');
      const h = () => import(\`./h.ts\`);
      type I = import('./i.ts').I;
      type J = typeof import('./j.ts');
      const k = require('./k.ts');
      import l = require('./l.ts');
      const m = import(name);
    `;
    const names = [...'abcdefghijkl'].map((letter) => `./${letter}.ts`);
    expect(importsOf('x.ts', source).sort()).toEqual([...names, '?'].sort());
  });

  test('does not hold what only looks like an import in a string, comment or template', () => {
    const source =
      "// import './a.ts'\nconst b = \"import './b.ts'\"; const c = `import './c.ts' ${b}`; /* from './d.ts' */";
    expect(importsOf('x.ts', source)).toEqual([]);
  });
});

describe('the import check', () => {
  test.each([
    ['src/rules/judge.ts', "import '../app/store.ts'", 'rules may not import app (src/app/store.ts)'],
    [
      'src/rules/judge.ts',
      "import type { A } from '../mechanics/play.ts'",
      'rules may not import play (src/mechanics/play.ts)',
    ],
    [
      'src/rules/judge.ts',
      "type A = import('../exhibits/paper.tsx').A",
      'rules may not import exhibits (src/exhibits/paper.tsx)',
    ],
    ['src/rules/judge.ts', "import preact from 'preact'", 'rules may not import the package preact'],
    ['src/rules/judge.ts', "import fs from 'node:fs'", "rules may not import Node's node:fs"],
    ['src/rules/judge.ts', "import fs from 'fs'", "rules may not import Node's fs"],
    [
      'src/rules/judge.ts',
      "import x from '../../levels/reasons.json'",
      'rules may not import levels/reasons.json',
    ],
    ['src/rules/judge.ts', 'const x = import(name)', 'imports a computed name'],
    [
      'src/mechanics/maze/rules.ts',
      "import './scene.ts'",
      'play may not import views (src/mechanics/maze/scene.ts)',
    ],
    ['src/mechanics/play.ts', "import * as v from 'valibot'", 'play may not import the package valibot'],
    ['src/exhibits/phone.tsx', "import '../app/store.ts'", 'exhibits may not import app (src/app/store.ts)'],
    ['src/exhibits/phone.tsx', "import 'phaser'", 'exhibits may not import phaser'],
    [
      'src/cards/lock.ts',
      "import './device/camera.ts'",
      'cards may not import devices (src/cards/device/camera.ts)',
    ],
    [
      'src/cards/device/camera.ts',
      "import '../../app/app.ts'",
      'devices may not import app (src/app/app.ts)',
    ],
    ['src/app/store.ts', "import '../cards/lock.ts'", 'app may not import cards (src/cards/lock.ts)'],
    ['src/server/main.ts', "import '../cards/lock.ts'", 'server may not import cards (src/cards/lock.ts)'],
    ['src/pages/home.tsx', "import 'phaser'", 'pages may not import phaser'],
    ['src/app/store.ts', "import '../pages/home.tsx'", 'app may not import pages (src/pages/home.tsx)'],
    ['src/app/store.ts', "import '../stage/boot.ts'", 'app may not import stage (src/stage/boot.ts)'],
    [
      'src/app/store.ts',
      "import '../tools/levels/load-book.ts'",
      'app may not import tools (src/tools/levels/load-book.ts)',
    ],
    [
      'src/app/store.ts',
      "import '../mechanics/maze/scene.ts'",
      'app may not import views (src/mechanics/maze/scene.ts)',
    ],
    [
      'src/pages/home.tsx',
      "const s = () => import('../stage/boot.ts')",
      'pages may not import stage (src/stage/boot.ts)',
    ],
    ['src/stage/boot.ts', "import '../pages/home.tsx'", 'stage may not import pages (src/pages/home.tsx)'],
    ['src/server/main.ts', "import '../app/store.ts'", 'server may not import app (src/app/store.ts)'],
    [
      'src/server/main.ts',
      "import '../exhibits/phone.tsx'",
      'server may not import exhibits (src/exhibits/phone.tsx)',
    ],
    [
      'src/classroom/room.ts',
      "import '../server/main.ts'",
      'classroom may not import server (src/server/main.ts)',
    ],
    ['src/main.tsx', "import './tools/levels.ts'", 'entry may not import tools (src/tools/levels.ts)'],
    ['src/tools/bench.ts', "import '../stage/boot.ts'", 'tools may not import stage (src/stage/boot.ts)'],
    ['src/app/store.ts', "import '../../tests/support/fold.ts'", 'app may not import tests/support/fold.ts'],
  ])('refuses in %s: %s', (path, source, why) => {
    expect(checkImports(path, source)).toEqual([`${path}: ${why}`]);
  });

  test.each([
    [
      'src/rules/judge.ts',
      "import * as v from 'valibot'; import './score.ts'; import 'pure-rand/generator/x'; import '@noble/hashes/sha2.js'",
    ],
    ['src/mechanics/maze/rules.ts', "import '../mechanic.ts'; import '../../rules/steps.ts'"],
    [
      'src/mechanics/maze/scene.ts',
      "import './rules.ts'; import '../../stage/motion.ts'; import '../../app/app.ts'",
    ],
    [
      'src/exhibits/phone.tsx',
      "import { h } from 'preact'; import { useState } from 'preact/hooks'; import '../rules/text.ts'; import './phone.css'",
    ],
    [
      'src/stage/boot.ts',
      "import 'phaser'; import '../app/app.ts'; import '../../assets/art/owl/idle.svg?raw'; import '../mechanics/maze/scene.ts'",
    ],
    ['src/app/app.ts', "import '../mechanics/play.ts'; import 'virtual:fonts'; import '@preact/signals'"],
    ['src/main.tsx', "import './pages/home.tsx'; import('./stage/boot.ts')"],
    ['src/server/main.ts', "import 'node:http'; import '../mechanics/play.ts'"],
    ['src/cards/marker.ts', "import aruco from 'js-aruco2'; import './point.ts'; import '../rules/ids.ts'"],
    ['src/cards/device/card-worker.ts', "import { expose } from 'comlink'; import '../read-frame.ts'"],
    ['src/pages/cards/cards-page.tsx', "import '../../cards/lock.ts'; import '../../cards/device/camera.ts'"],
  ])('takes in %s: %s', (path, source) => {
    expect(checkImports(path, source)).toEqual([]);
  });
});

describe('the purity check', () => {
  test.each([
    ['const t = Date.now()', 'uses Date'],
    ['const t = new Date(0)', 'uses Date'],
    ['const t = performance.now()', 'uses performance'],
    ['const r = Math.random()', 'uses Math.random'],
    ["const r = Math['random']()", 'uses Math.…'],
    ['const { random } = Math', 'uses Math.…'],
    ['const m = Math', 'uses Math.…'],
    ['setTimeout(() => 1, 0)', 'uses setTimeout'],
    ['setInterval(() => 1, 0)', 'uses setInterval'],
    ['document.title', 'uses document'],
    ["window['x']", 'uses window'],
    ['const a = { navigator }', 'uses navigator'],
    ['const a = b[localStorage]', 'uses localStorage'],
    ['crypto.getRandomValues(x)', 'uses crypto'],
    ['if (process.env.X) f()', 'uses process'],
    ["console.log('x')", 'uses console'],
    ["fetch('/x')", 'uses fetch'],
    ['globalThis.Date', 'uses globalThis'],
    ["eval('1')", 'uses eval'],
    ['const u = import.meta.url', 'uses import.meta'],
    ['type T = typeof window', 'uses window'],
    ['let d: Date', 'uses Date'],
    ['/// <reference lib="dom" />\nconst a = 1', 'brings in types by a reference comment'],
  ])('refuses %s', (source, why) => {
    expect(checkPurity('src/rules/x.ts', source)).toEqual([`src/rules/x.ts: ${why}`]);
  });

  test.each([
    "// Date.now()\nconst a = 'window.fetch(document)'; /* Math.random() */",
    'const a = level.window; const b = { document: 1, process: 2 }; type T = { navigator: string }',
    'const a = Math.max(Math.min(1, 2), Math.sqrt(4))',
    'const later = { setTimeout() { return 1; } }',
    'const text = `fetch ${1 + 1}`',
  ])('takes %s', (source) => {
    expect(checkPurity('src/rules/x.ts', source)).toEqual([]);
  });
});

describe('the check without browser and Node libraries', () => {
  test('refuses a rule that reads a browser global or a Node one', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.pure-', import.meta.url)));
    try {
      writeFileSync(
        join(folder, 'bad.ts'),
        'export const a = document.title;\nexport const b = process.pid;\n',
      );
      const config = { extends: '../../tests/tsconfig.pure.json', include: ['bad.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const ran = await runTool('node_modules/typescript/bin/tsc', ['-p', folder], 110_000);
      expect(ran.stdout).toMatch(/bad\.ts\(1,18\).*document/);
      expect(ran.stdout).toMatch(/bad\.ts\(2,18\).*process/);
      expect(ran.code).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
