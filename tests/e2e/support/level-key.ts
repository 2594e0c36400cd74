import { existsSync, readdirSync } from 'node:fs';
import type { Action } from '../../../src/rules/action.ts';
import { readJson } from './read-json.ts';
import { rootPath } from './root-path.ts';

interface LevelKey {
  readonly solution: readonly Action[];
  readonly spots: Readonly<Record<string, { verdict: 'lawful' | 'violation'; short: string; why: string }>>;
}

/** The key half of a level, from its source file. Throws if there is no such level. */
export function levelKey(id: string): LevelKey {
  const chapter = readdirSync(rootPath('levels')).find((folder) =>
    existsSync(rootPath('levels', folder, `${id}.json`)),
  );
  if (!chapter) throw new Error(`no level ${id}`);
  return readJson<{ key: LevelKey }>('levels', chapter, `${id}.json`).key;
}
