import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadBook } from '../levels/load-book.ts';
import { publishBook } from '../levels/publish-book.ts';

/**
 * Serves (dev) and emits (build) the level files under `levels/`, outside the script bundle, so that the
 * first load does not grow with their number. `virtual:levels-version` is their joint content hash.
 */
export function levelsPlugin(): Plugin {
  const virtual = 'virtual:levels-version';
  const publish = () => publishBook(loadBook(resolve('levels')));
  const version = (files: Map<string, string>) =>
    createHash('sha256')
      .update(JSON.stringify([...files]))
      .digest('hex')
      .slice(0, 8);
  return {
    name: 'sharp-eyes-levels',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? `export default ${JSON.stringify(version(publish()))};` : null),
    generateBundle() {
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
