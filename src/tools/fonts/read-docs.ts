import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocFile } from './doc-file.ts';

const folders = ['assets/locales', 'levels'];

/**
 * Reads every JSON file under `assets/locales` and `levels` of the project at `root`, sorted by path. Folders that do
 * not exist are empty; a file that cannot be read or parsed goes to `onProblem(path, message)` and is left out.
 */
export const readDocs = async (
  root: string,
  onProblem: (path: string, message: string) => void = () => {},
): Promise<DocFile[]> => {
  const docs: DocFile[] = [];
  for (const folder of folders) {
    const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    for (const name of names) {
      if (!name.endsWith('.json')) continue;
      const path = `${folder}/${name.replace(/\\/g, '/')}`;
      try {
        docs.push({ path, json: JSON.parse(await readFile(join(root, path), 'utf8')) });
      } catch (error) {
        onProblem(path, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return docs.sort((a, b) => (a.path < b.path ? -1 : 1));
};
