import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Opening } from '../../classroom/open-schema.ts';
import { readRoomCode } from '../../classroom/read-room-code.ts';
import {
  type MadeRoom,
  type MakingFault,
  type RoomOrder,
  roomOrderSchema,
} from '../../classroom/room-order.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';

import type { Rooms } from './rooms.ts';

interface ApiOptions {
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** This node's path of sockets, and those of others. */
  readonly path: string;
  pathOf(node: string): string;
  openingOf(order: RoomOrder): Promise<Opening | null>;
  addressOf(request: IncomingMessage): string;
}

/** No order is longer, in bytes. */
const maxBody = 4096;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > maxBody) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const codes: Readonly<Record<MakingFault, number>> = {
  malformed: 400,
  slow: 429,
  'no-case': 404,
  unkept: 503,
};

/**
 * Answers `POST /api/rooms` (makes a room), `GET /api/rooms/CODE` (where its sockets are) and `GET /metrics`; says
 * whether the request was one of these.
 */
export function roomsApi(options: ApiOptions) {
  const { rooms, limits, metrics, path, pathOf, openingOf, addressOf } = options;
  const send = (response: ServerResponse, status: number, body: unknown) => {
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', 'no-store');
    response.end(JSON.stringify(body));
  };

  const make = async (request: IncomingMessage): Promise<MadeRoom | MakingFault> => {
    const order = v.safeParse(roomOrderSchema, await bodyOf(request));
    if (!order.success) return 'malformed';
    if (!(await limits.create(addressOf(request)))) return 'slow';
    const opening = await openingOf(order.output);
    if (!opening) return 'no-case';
    const made = await rooms.create(opening);
    return made ? { ...made, path } : 'unkept';
  };

  const find = async (request: IncomingMessage, typed: string, response: ServerResponse) => {
    const address = addressOf(request);
    if (!(await limits.mayLookUp(null, address))) return send(response, 429, { why: 'slow' });
    const code = readRoomCode(typed);
    const found = code === null ? null : await rooms.find(code);
    if (!found) {
      await limits.failed(null, address);
      return send(response, 404, { why: 'no-room' });
    }
    send(response, 200, { code, path: 'node' in found ? pathOf(found.node) : path });
  };

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = (request.url ?? '').replace(/\?.*$/, '');
    const fail = () => send(response, 503, { why: 'unkept' });
    if (url === '/metrics' && request.method === 'GET') {
      void metrics.registry.metrics().then((text) => {
        response.setHeader('content-type', metrics.registry.contentType);
        response.end(text);
      }, fail);
      return true;
    }
    if (url === '/api/rooms' && request.method === 'POST') {
      make(request).then((made) => {
        if (typeof made === 'string') send(response, codes[made], { why: made });
        else send(response, 201, made);
      }, fail);
      return true;
    }
    const typed = /^\/api\/rooms\/([\w-]{1,32})$/.exec(url)?.[1];
    if (typed === undefined || request.method !== 'GET') return false;
    find(request, typed, response).catch(fail);
    return true;
  };
}
