import files from 'virtual:level-files';
import { LevelFileError } from '../level-file-error.ts';
import type { LevelSource } from './level-source.ts';

/** The files within the page itself: nothing is fetched. */
export const levelSource: LevelSource = {
  selfContained: true,
  async read(path) {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    if (text === undefined) throw new LevelFileError('missing');
    return JSON.parse(text);
  },
};
