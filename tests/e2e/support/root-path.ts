import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The absolute path of a file of the project. */
export const rootPath = (...parts: string[]): string => join(root, ...parts);
