import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 in hex of every file in folders of a project and below, by path from its root, in alphabetical order. */
export function digestFiles(project: string, folders: readonly string[]): Map<string, string> {
  const files = folders
    .filter((folder) => existsSync(join(project, folder)))
    .flatMap((folder) =>
      readdirSync(join(project, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath.slice(project.length + 1)}/${entry.name}`),
    )
    .sort();
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(project, file)))
      .digest('hex');
  return new Map(files.map((file) => [file, hash(file)]));
}
