import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadBook } from './levels/load-book.ts';
import { editionFile } from './levels/read-editions.ts';

/**
 * `npm run editions`: puts the present edition of every level under levels/editions, where it is not yet. What is
 * there is never changed: old share links are judged by it.
 */
const root = resolve('levels');
let written = 0;
for (const [level, { current, all }] of Object.entries(loadBook(root).editions)) {
  const skeleton = current === null ? undefined : all[current];
  const file = join(root, editionFile(level, current ?? ''));
  if (!skeleton || existsSync(file)) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(skeleton, null, 2)}\n`);
  written += 1;
}
console.log(written === 0 ? 'every edition is there' : `${written} editions added`);
