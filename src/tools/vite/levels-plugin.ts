import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadBook } from '../levels/load-book.ts';
import { publishBook } from '../levels/publish-book.ts';

/** How the level files travel. */
interface LevelsOptions {
  /** Within the script, for a page that must fetch nothing; else as files beside it. */
  readonly embed?: boolean;
}

/**
 * The level files under `levels/`: served (dev) and emitted (build) outside the script bundle, so that the first load
 * does not grow with their number, or embedded in it. `virtual:level-source` reads them, either way;
 * `virtual:levels-version` is their joint content hash, `virtual:level-files` are the embedded ones.
 */
export function levelsPlugin({ embed = false }: LevelsOptions = {}): Plugin {
  const publish = () => publishBook(loadBook(resolve('levels')));
  const version = (files: Map<string, string>) =>
    createHash('sha256')
      .update(JSON.stringify([...files]))
      .digest('hex')
      .slice(0, 8);
  const source = resolve(`src/app/level-source/${embed ? 'embedded' : 'site'}-files.ts`);
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:level-source': () => `export { levelSource } from ${JSON.stringify(source)};`,
    'virtual:levels-version': () => `export default ${JSON.stringify(version(publish()))};`,
    'virtual:level-files': () => `export default ${JSON.stringify(Object.fromEntries(publish()))};`,
  };
  return {
    name: 'sharp-eyes-levels',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0') ? (modules[id.slice(1)]?.() ?? null) : null),
    generateBundle() {
      if (embed) return;
      for (const [path, source] of publish()) {
        this.emitFile({ type: 'asset', fileName: `levels/${path}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use('/levels/', (request, response, next) => {
        const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
        const source = publish().get(path);
        if (source === undefined) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
  };
}
