import { type Editions, editionsSchema } from '../rules/share/editions.ts';
import { once, readFile } from './level-files.ts';

/**
 * Every edition of every level, for share links. Apart from the other files, because its schema brings in the hash
 * of editions, which the first load does without. Rejects with a `LevelFileError`.
 */
export const loadEditions = (): Promise<Editions> =>
  once('editions', () => readFile('editions.key.json', editionsSchema));
