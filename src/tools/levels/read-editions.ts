import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, type Skeleton, skeletonOf, skeletonSchema } from '../../rules/edition.ts';
import type { Editions } from '../../rules/share/editions.ts';
import type { BookLevel, FileProblem } from './load-book.ts';
import { readJson } from './read-json.ts';

/** A folder's own entries by name; none if it does not exist. */
const entries = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

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

/**
 * Every edition under levels/editions, and the present one of each level. A kept file that can't be read, or that was
 * edited, is a problem and counts as missing.
 */
export function readEditions(root: string, levels: readonly BookLevel[], problems: FileProblem[]): Editions {
  const editions: Editions = {};
  for (const level of entries(join(root, 'editions'))) {
    const all: Record<string, Skeleton> = {};
    for (const name of entries(join(root, 'editions', level))) {
      const skeleton = readOne(root, level, name, problems);
      if (skeleton) all[name.replace(/\.json$/, '')] = skeleton;
    }
    editions[level] = { current: null, all };
  }
  for (const { texts } of levels) {
    const level = texts['zh-CN'];
    if (!level) continue;
    const skeleton = skeletonOf(level);
    const current = editionOf(skeleton);
    const kept = editions[level.public.id]?.all ?? {};
    editions[level.public.id] = { current, all: { ...kept, [current]: skeleton } };
  }
  return editions;
}
