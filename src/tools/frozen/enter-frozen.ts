import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestFiles } from './digest-files.ts';
import { frozenFolders, frozenList } from './frozen-list.ts';
import { readDigests } from './read-digests.ts';

/** Enters the frozen files of a project that its list lacks, and says how many. What is listed stays as it is. */
export function enterFrozen(project: string): number {
  const list = join(project, frozenList);
  const listed = readDigests(list);
  const lacking = [...digestFiles(project, frozenFolders)].filter(([file]) => !listed.has(file));
  if (lacking.length === 0) return 0;
  const lines = [...listed, ...lacking]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, digest]) => `${digest}  ${file}\n`);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, lines.join(''));
  return lacking.length;
}
