import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files under a folder of the project whose names end so, as paths from its root with their texts. */
export function sourceFiles(folder: string, ending: RegExp): { path: string; source: string }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: file.slice(root.length).replace(/\\/g, '/'),
      source: readFileSync(file, 'utf8'),
    }));
}
