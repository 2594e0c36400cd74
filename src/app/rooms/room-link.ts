import { type ReadonlySignal, signal } from '@preact/signals';
import type { Socket } from 'socket.io-client';
import type { Auth, Farewell, Refusal } from '../../classroom/wire.ts';
import { findRoom } from './find-room.ts';
import { loadSocket } from './load-socket.ts';

/** How a device stands to its room. `away`: out of reach for now, tried again by itself. */
export type LinkStatus =
  | { readonly kind: 'finding' | 'open' | 'away' }
  | { readonly kind: 'ended'; readonly why: Refusal | Farewell };

/** A connection to a room that heals by itself. */
export interface RoomLink {
  readonly status: ReadonlySignal<LinkStatus>;
  /** Sends and waits for the answer; null if there was none: send it again once the link is open. */
  send(event: string, message?: unknown): Promise<unknown>;
  /** Tries at once instead of waiting. */
  retry(): void;
  close(): void;
}

interface LinkOptions {
  readonly code: string;
  /** Asked anew for every connection: a token may have come since. */
  auth(): Auth;
  /** Messages from the server by name. The server is ours: they are what wire.ts says. */
  // biome-ignore lint/suspicious/noExplicitAny: each event has a message of its own kind
  readonly on: Readonly<Record<string, (message: any) => void>>;
}

/** How long an answer may take, in ms. */
const answerMs = 8_000;
/** First and longest wait between tries, in ms; each wait is a random part of it longer, so that a class does not come back as one. */
const [firstWait, longestWait] = [250, 4_000];
/** A websocket that lived shorter than this, in ms, was cut by something between. */
const shortLived = 20_000;
/** How long a connection may take to come about, in ms. */
const connectMs = 6_000;
/** How many websockets may be cut before polling is used, for good. */
const mostCuts = 2;

const final: readonly string[] = ['malformed', 'no-room', 'no-right', 'kicked', 'locked', 'full'];

/** Connects to a room, and again whenever the connection ends; after a take-over, to the node that holds it then. */
export function openLink({ code, auth, on }: LinkOptions): RoomLink {
  const status = signal<LinkStatus>({ kind: 'finding' });
  let socket: Socket | null = null;
  let timer: number | null = null;
  let wait = firstWait;
  let cuts = 0;
  let closed = false;

  const end = (why: Refusal | Farewell) => {
    closed = true;
    status.value = { kind: 'ended', why };
    socket?.disconnect();
  };
  const later = () => {
    if (closed) return;
    status.value = { kind: 'away' };
    timer = window.setTimeout(connect, wait * (1 + Math.random()));
    wait = Math.min(2 * wait, longestWait);
  };

  async function connect(): Promise<void> {
    timer = null;
    const found = await findRoom(code);
    if (closed) return;
    if ('why' in found) {
      if (found.why === 'no-room') return end('no-room');
      return later();
    }
    const io = await loadSocket().catch(() => null);
    if (closed) return;
    if (!io) return later();
    const opened = io(location.origin, {
      path: found.path,
      auth: (give: (auth: Auth) => void) => give(auth()),
      // Some schools' proxies cut websockets: polling is the way round, for good once that was seen.
      transports: cuts >= mostCuts ? ['polling'] : ['websocket', 'polling'],
      tryAllTransports: true,
      timeout: connectMs,
      reconnection: false,
      forceNew: true,
    });
    socket = opened;
    // One that is cut before it says a word counts as short-lived too.
    let since = Date.now();
    opened.on('connect', () => {
      since = Date.now();
      wait = firstWait;
      status.value = { kind: 'open' };
    });
    opened.on('connect_error', (error: Error & { data?: { why?: Refusal } }) => {
      opened.disconnect();
      const why = error.data?.why;
      // Swallowed without a word: nothing says that another one would fare better.
      if (error.message === 'timeout') cuts = mostCuts;
      if (why && final.includes(why)) end(why);
      else later();
    });
    let farewell: Farewell | null = null;
    opened.on('bye', (why: Farewell) => {
      farewell = why;
      if (why !== 'lost') end(why);
    });
    opened.on('disconnect', (reason: string) => {
      if (closed) return;
      if (reason.startsWith('transport') && Date.now() - since < shortLived) cuts += 1;
      if (farewell === null || farewell === 'lost') later();
    });
    for (const [event, listener] of Object.entries(on)) opened.on(event, listener);
  }

  const retry = () => {
    if (timer === null) return;
    clearTimeout(timer);
    wait = firstWait;
    void connect();
  };
  addEventListener('online', retry);
  void connect();

  return {
    status,
    send: (event, message) =>
      socket?.connected
        ? socket
            .timeout(answerMs)
            .emitWithAck(event, message)
            .catch(() => null)
        : Promise.resolve(null),
    retry,
    close() {
      closed = true;
      removeEventListener('online', retry);
      if (timer !== null) clearTimeout(timer);
      socket?.disconnect();
    },
  };
}
