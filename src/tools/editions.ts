import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { enterFrozen } from './frozen/enter-frozen.ts';
import { loadBook } from './levels/load-book.ts';
import { editionFile } from './levels/read-editions.ts';

/**
 * `npm run editions [-- --root DIR]`: puts the present edition of every level under levels/editions, where it is not
 * yet, and enters new frozen files in their list. What is there is never changed: old share links are judged by it.
 */
const rootAt = process.argv.indexOf('--root');
const project = resolve(rootAt >= 0 ? (process.argv[rootAt + 1] ?? '.') : '.');
const levels = join(project, 'levels');
let written = 0;
for (const [level, { current, all }] of Object.entries(loadBook(levels).editions)) {
  const skeleton = current === null ? undefined : all[current];
  const file = join(levels, editionFile(level, current ?? ''));
  if (!skeleton || existsSync(file)) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(skeleton, null, 2)}\n`);
  written += 1;
}
const entered = enterFrozen(project);
console.log(written === 0 ? 'every edition is there' : `${written} editions added`);
console.log(entered === 0 ? 'every frozen file is listed' : `${entered} frozen files listed`);
