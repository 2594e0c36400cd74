import { io, type Socket } from 'socket.io-client';
import type { Auth } from '../../../src/classroom/wire.ts';

/** A device on the far side of real sockets. It comes back by itself, like the game's own. */
export interface RoomClient {
  readonly socket: () => Socket | null;
  /** The last message of each name. */
  readonly heard: ReadonlyMap<string, unknown>;
  /** Every byte of text the server sent, if `record` was asked for. */
  readonly bytes: () => string;
  /** Why it was turned away or sent off for good; null while it is welcome. */
  readonly ended: () => string | null;
  connected(): Promise<void>;
  /** Emits and waits at most `ms` for the answer; null if none came. */
  send(event: string, message?: unknown, ms?: number): Promise<unknown>;
  /** Like `send`, until it is told something other than that it should come again. */
  insist(event: string, message?: unknown): Promise<{ s: string; why?: string }>;
  /** Resolves with the next message of a name that passes. */
  next<T>(event: string, passes?: (message: T) => boolean): Promise<T>;
  close(): void;
}

interface ClientOptions {
  /** Where the room is looked up: one of several servers that answers. */
  readonly origins: readonly string[];
  auth(): Auth;
  readonly transports?: ('polling' | 'websocket')[];
  readonly record?: boolean;
  /** Called with every message. */
  hear?(event: string, message: unknown): void;
}

const final = ['malformed', 'no-room', 'no-right', 'kicked', 'locked', 'full'];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function lookUp(
  origins: readonly string[],
  code: string,
): Promise<{ origin: string; path: string } | null> {
  for (const origin of origins) {
    const response = await fetch(`${origin}/api/rooms/${code}`).catch(() => null);
    const body = response?.ok ? ((await response.json()) as { path: string }) : null;
    if (body) return { origin, path: body.path };
  }
  return null;
}

/** Connects a device to a room, for tests: waits are short, tries are bounded by the test's own end. */
export function roomClient({ origins, auth, transports, record, hear }: ClientOptions): RoomClient {
  let socket: Socket | null = null;
  let closed = false;
  let ended: string | null = null;
  let text = '';
  const heard = new Map<string, unknown>();
  const waits = new Set<(event: string, message: unknown) => void>();
  const up = new Set<() => void>();

  const connect = async (): Promise<void> => {
    if (closed || ended) return;
    const found = await lookUp(origins, auth().room);
    if (closed || ended) return;
    if (!found) {
      await pause(50);
      return connect();
    }
    const opened = io(found.origin, {
      path: found.path,
      auth: (give: (auth: Auth) => void) => give(auth()),
      transports: transports ?? ['websocket'],
      reconnection: false,
      forceNew: true,
      timeout: 2000,
    });
    socket = opened;
    const again = () => void pause(40 + 60 * Math.random()).then(connect);
    opened.on('connect', () => {
      for (const tell of up) tell();
      up.clear();
    });
    opened.on('connect_error', (error: Error & { data?: { why?: string } }) => {
      opened.disconnect();
      const why = error.data?.why;
      if (why && final.includes(why)) ended = why;
      else again();
    });
    if (record) {
      opened.io.on('open', () => {
        opened.io.engine.on('packet', (packet: { data?: unknown }) => {
          text += typeof packet.data === 'string' ? packet.data : '';
        });
      });
    }
    opened.onAny((event: string, message: unknown) => {
      heard.set(event, message);
      if (event === 'bye' && message !== 'lost') ended = String(message);
      hear?.(event, message);
      for (const wait of waits) wait(event, message);
    });
    opened.on('disconnect', again);
  };
  void connect();

  const send = async (event: string, message?: unknown, ms = 2000): Promise<unknown> => {
    if (!socket?.connected) return null;
    const args = message === undefined ? [] : [message];
    return socket
      .timeout(ms)
      .emitWithAck(event, ...args)
      .catch(() => null);
  };
  return {
    socket: () => socket,
    heard,
    bytes: () => text,
    ended: () => ended,
    connected: () =>
      socket?.connected ? Promise.resolve() : new Promise((resolve) => up.add(() => resolve())),
    send,
    async insist(event, message) {
      for (;;) {
        const reply = (await send(event, message)) as { s: string; why?: string } | null;
        if (reply && !['unkept', 'lost', 'slow'].includes(reply.s)) return reply;
        if (ended) return { s: 'ended', why: ended };
        await pause(50);
      }
    },
    next: <T>(event: string, passes: (message: T) => boolean = () => true) =>
      new Promise<T>((resolve) => {
        const wait = (name: string, message: unknown) => {
          if (name !== event || !passes(message as T)) return;
          waits.delete(wait);
          resolve(message as T);
        };
        waits.add(wait);
      }),
    close() {
      closed = true;
      socket?.disconnect();
    },
  };
}
