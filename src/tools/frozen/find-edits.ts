import { join } from 'node:path';
import { digestFiles } from './digest-files.ts';
import { frozenFolders, frozenList } from './frozen-list.ts';
import { readDigests } from './read-digests.ts';

/** What became of frozen files, told by their list: each that was edited, is gone or is not listed. Needs no git. */
export function findEdits(project: string): string[] {
  const listed = readDigests(join(project, frozenList));
  const found = digestFiles(project, frozenFolders);
  return [
    ...[...listed].flatMap(([file, digest]) => {
      const now = found.get(file);
      if (now === undefined) return [`gone: ${file}`];
      return now === digest ? [] : [`edited: ${file}`];
    }),
    ...[...found.keys()].filter((file) => !listed.has(file)).map((file) => `not listed: ${file}`),
  ];
}
