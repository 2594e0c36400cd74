import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { Server } from 'socket.io';
import type { Config } from '../config.ts';
import { addressOf } from './address-of.ts';
import { connectRedis } from './connect-redis.ts';
import type { Directory } from './directory.ts';
import { memoryDirectory } from './directory-memory.ts';
import { redisDirectory } from './directory-redis.ts';
import { roomsApi } from './http-api.ts';
import type { Journal } from './journal.ts';
import { redisJournal } from './journal-redis.ts';
import { sqliteJournal } from './journal-sqlite.ts';
import { createLimits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { openingOf } from './opening-of.ts';
import { createRooms } from './rooms.ts';
import { serveRooms } from './serve-rooms.ts';

const hour = 3_600_000;
/** Logs are gone a day after a class began. */
const keepMs = 24 * hour;
const sweepMs = 10 * 60_000;
/** Largest frame a device may send, in bytes. */
const maxFrame = 4096;

interface Engines {
  readonly journal: Journal;
  readonly directory: Directory;
  close(): Promise<void>;
}

async function openEngines({ redisUrl, dataDir, node, leaseMs }: Config): Promise<Engines> {
  if (redisUrl !== null) {
    const client = await connectRedis(redisUrl);
    return {
      journal: redisJournal(client, keepMs),
      directory: redisDirectory(client, node, { leaseMs, keepMs }),
      close: async () => client.destroy(),
    };
  }
  const journal = sqliteJournal(dataDir);
  await journal.expire(keepMs);
  const directory = memoryDirectory(node, await journal.rooms());
  return { journal, directory, close: () => journal.close() };
}

/** Live rooms on an HTTP server. */
export interface Classroom {
  /** Answers a request if it is for the rooms; says whether it was. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Lets go of every room and closes the journal. */
  close(): Promise<void>;
}

/**
 * Opens live rooms on an HTTP server. Rejects if the journal can't be opened: the message says what is wrong with
 * `DATA_DIR` or `REDIS_URL`.
 */
export async function openClassroom(http: HttpServer, config: Config): Promise<Classroom> {
  const { journal, directory, close } = await openEngines(config);
  const metrics = createMetrics();
  const limits = createLimits();
  const pathOf = (node: string) =>
    config.redisUrl === null ? '/socket.io' : `/n/${encodeURIComponent(node)}/socket.io`;
  const path = pathOf(config.node);
  const io = new Server(http, {
    path,
    serveClient: false,
    maxHttpBufferSize: maxFrame,
    perMessageDeflate: false,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    // Whoever may load the page may join; nobody is known by a cookie.
    cors: { origin: false },
  });
  const rooms = createRooms(journal, directory, () => metrics.takeOvers.inc());
  const from = (request: IncomingMessage) => addressOf(request, config.trustProxy);
  serveRooms({ io, rooms, limits, metrics, pathOf, addressOf: (socket) => from(socket.request) });

  const timers = [setInterval(() => void rooms.expire(keepMs).catch(() => {}), sweepMs)];
  if (Number.isFinite(directory.leaseMs)) {
    timers.push(setInterval(() => void rooms.renew().catch(() => {}), directory.leaseMs / 3));
  }
  const handle = roomsApi({
    rooms,
    limits,
    metrics,
    path,
    pathOf,
    openingOf: (order) => openingOf(order, config.levelsDir),
    addressOf: from,
  });
  return {
    handle,
    async close() {
      for (const timer of timers) clearInterval(timer);
      await rooms.close();
      io.disconnectSockets(true);
      await close();
    },
  };
}
