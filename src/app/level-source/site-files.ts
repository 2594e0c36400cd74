import version from 'virtual:levels-version';
import { LevelFileError } from '../level-file-error.ts';
import type { LevelSource } from './level-source.ts';

/** The files beside the page, fetched when they are needed. */
export const levelSource: LevelSource = {
  selfContained: false,
  async read(path) {
    let response: Response;
    try {
      response = await fetch(`./levels/${path}?v=${version}`);
    } catch {
      throw new LevelFileError('offline');
    }
    if (response.status === 404) throw new LevelFileError('missing');
    if (!response.ok) throw new LevelFileError('offline');
    return response.json().catch(() => null);
  },
};
