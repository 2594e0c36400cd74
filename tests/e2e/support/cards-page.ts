import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { rootPath } from './root-path.ts';

/** A folder with a page of answer cards, built around a stand-in for the markers. */
export interface CardsPage {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the page; nothing of the site is touched. */
export async function buildCardsPage(): Promise<CardsPage> {
  const folder = await mkdtemp(join(tmpdir(), 'sharp-eyes-cards-'));
  const entry = rootPath('tests', 'e2e', 'support', 'cards-stand-in.tsx');
  await build({
    root: rootPath(),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      rollupOptions: {
        input: entry,
        output: { entryFileNames: 'cards.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const body = '<div class="pg-desk pg-print"><main class="pg-column"></main></div>';
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>cards</title><link rel="stylesheet" href="./cards-stand-in.css">${body}<script type="module" src="./cards.js"></script>`,
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
