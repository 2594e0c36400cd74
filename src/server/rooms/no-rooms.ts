import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers what is asked of live rooms where there are none, because their logs can't be kept. Says whether it did. */
export function noRooms(request: IncomingMessage, response: ServerResponse): boolean {
  if (!/^\/api\/rooms(?:\/|$)/.test(request.url ?? '')) return false;
  response.statusCode = 503;
  response.setHeader('content-type', 'application/json');
  response.end('{"why":"unkept"}');
  return true;
}
