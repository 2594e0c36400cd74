import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { editionOf, type Skeleton, skeletonOf, skeletonSchema } from '../../rules/edition.ts';
import { idSchema } from '../../rules/ids.ts';
import type { Editions } from '../../rules/share/editions.ts';
import { checkRefs } from './check-refs.ts';
import type { BookLevel, FileProblem } from './load-book.ts';
import { readJson } from './read-json.ts';

/** A folder's own entries by name; none if it does not exist. */
const entries = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    : [];

/** Where an edition is kept, relative to the levels folder. */
export const editionFile = (level: string, edition: string): string =>
  join('editions', level, `${edition}.json`);

function readOne(root: string, level: string, name: string, problems: FileProblem[]): Skeleton | null {
  const file = join('editions', level, name);
  const read = readJson(join(root, file), skeletonSchema);
  if (!read.ok) {
    problems.push(...read.problems.map((problem) => ({ file, ...problem })));
    return null;
  }
  if (`${editionOf(read.value)}.json` === name) return read.value;
  problems.push({ file, path: '', message: 'does not hash to its name: an edition is never edited' });
  return null;
}

function readKept(root: string, problems: FileProblem[]): Editions {
  const editions: Editions = {};
  for (const folder of entries(join(root, 'editions'))) {
    const level = folder.name;
    if (!folder.isDirectory() || !v.is(idSchema, level)) {
      problems.push({ file: join('editions', level), path: '', message: 'not a folder named by a level' });
      continue;
    }
    const all: Record<string, Skeleton> = {};
    for (const { name } of entries(join(root, 'editions', level))) {
      const skeleton = readOne(root, level, name, problems);
      if (skeleton) all[name.replace(/\.json$/, '')] = skeleton;
    }
    editions[level] = { current: null, all };
  }
  return editions;
}

/**
 * Every edition under levels/editions, and the present one of each level. A kept file that can't be read, or that was
 * edited, is a problem and counts as missing. So is a present edition that is not kept: links to it would die with
 * the next one.
 */
export function readEditions(root: string, levels: readonly BookLevel[], problems: FileProblem[]): Editions {
  const editions = readKept(root, problems);
  for (const { file, texts } of levels) {
    const level = texts['zh-CN'];
    if (!level) continue;
    const skeleton = skeletonOf(level);
    const current = editionOf(skeleton);
    const kept = editions[level.public.id]?.all ?? {};
    if (!kept[current]) {
      const message = `edition ${current} is not kept under editions: npm run editions`;
      problems.push({ file, path: 'key.spots', message });
    }
    editions[level.public.id] = { current, all: { ...kept, [current]: skeleton } };
  }
  problems.push(...checkRefs(editions));
  return editions;
}
