import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteHeaders } from './site-headers.ts';

/** Answers a request, or leaves it to the files; says whether it did. */
type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * An HTTP server for the built site in `folder`, with `GET /healthz`. `handler` is asked before the files are. It
 * keeps no log of who asks.
 */
export function createSite(folder: string, handler: () => Handler | null = () => null): Server {
  const headers = siteHeaders(readFileSync(join(folder, 'index.html'), 'utf8'));
  const files = sirv(folder, {
    // Looks at the disk for each request: a rebuild under a running server neither breaks nor stales it.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const named = /^\/assets\//.test(path);
      response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return createServer((request, response) => {
    headers(request, response, () => {
      if (request.url === '/healthz') {
        response.setHeader('content-type', 'application/json');
        response.end('{"status":"ok"}');
        return;
      }
      if (handler()?.(request, response)) return;
      files(request, response, () => {
        response.statusCode = 404;
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end('没有这个文件 / not found\n');
      });
    });
  });
}
