import type { IncomingMessage } from 'node:http';

/**
 * The address a request came from, for limits only: it is never written down. Behind a proxy that is trusted, the last
 * one that the proxy names.
 */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const named = request.headers['x-forwarded-for'];
  const last = trustProxy && typeof named === 'string' ? named.split(',').pop()?.trim() : undefined;
  return last || request.socket.remoteAddress || 'unknown';
}
