import files from 'virtual:level-files';
import { own } from '../../rules/own.ts';
import { LevelFileError } from '../level-file-error.ts';
import type { LevelSource } from './level-source.ts';

/** The files within the page itself: nothing is fetched. */
export const levelSource: LevelSource = {
  selfContained: true,
  async read(path) {
    const text = own(files, path);
    if (text === undefined) throw new LevelFileError('missing');
    return JSON.parse(text);
  },
};
