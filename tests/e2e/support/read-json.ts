import { readFileSync } from 'node:fs';
import { rootPath } from './root-path.ts';

/** A JSON file of the project. The caller says what is in it. */
export const readJson = <T>(...parts: string[]): T =>
  JSON.parse(readFileSync(rootPath(...parts), 'utf8')) as T;
