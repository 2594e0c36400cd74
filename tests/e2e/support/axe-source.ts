import { readFileSync } from 'node:fs';
import { rootPath } from './root-path.ts';

/** The accessibility checker, as a script for the page. */
export const axeSource = (): string =>
  readFileSync(rootPath('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
