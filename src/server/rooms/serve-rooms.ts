import type { Server, Socket } from 'socket.io';
import * as v from 'valibot';
import { roomActionSchema } from '../../classroom/action-schema.ts';
import { readRoomCode } from '../../classroom/read-room-code.ts';
import { reportOf } from '../../classroom/report/report-of.ts';
import { roleOf } from '../../classroom/role-of.ts';
import { exhibitOf } from '../../classroom/views/exhibit-of.ts';
import { answerSchema, authSchema, type Farewell, type Refusal, type Reply } from '../../classroom/wire.ts';
import { type Admitted, admit } from './admit.ts';
import type { HeldRoom } from './held-room.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { replyOf } from './reply-of.ts';

import { type RoomHub, roomHub } from './room-hub.ts';
import type { Rooms } from './rooms.ts';

interface ServeOptions {
  readonly io: Server;
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** The path of another node's sockets, for whoever comes to the wrong one. */
  pathOf(node: string): string;
  addressOf(socket: Socket): string;
}

interface Guest {
  readonly room: HeldRoom;
  readonly who: Admitted;
}

/** Messages beyond the limit after which a connection is cut. */
const cutOff = 100;

const refuse = (why: Refusal, path?: string) => Object.assign(new Error(why), { data: { why, path } });
type Ack = (reply: unknown) => void;
const isAck = (value: unknown): value is Ack => typeof value === 'function';

/** Serves rooms over sockets: every message is parsed, counted, and checked for what its sender may do. */
export function serveRooms({ io, rooms, limits, metrics, pathOf, addressOf }: ServeOptions): void {
  const hubs = new Map<string, { readonly of: HeldRoom; readonly hub: RoomHub }>();
  rooms.onOpened((room) => {
    hubs.set(room.code, { of: room, hub: roomHub(room) });
    metrics.rooms.set(rooms.held().length);
  });
  rooms.onClosed((code, why: Farewell) => {
    hubs.get(code)?.hub.end(why);
    hubs.delete(code);
    metrics.rooms.set(rooms.held().length);
  });

  io.use((socket, next) => {
    const connection = (socket.conn as unknown as { id: string }).id;
    const address = addressOf(socket);
    const turnAway = (why: Refusal, path?: string) => {
      metrics.refused.inc({ why });
      next(refuse(why, path));
    };
    const enter = async () => {
      const auth = v.safeParse(authSchema, socket.handshake.auth);
      if (!auth.success) return turnAway('malformed');
      if (!(await limits.mayLookUp(connection, address))) return turnAway('slow');
      const code = readRoomCode(auth.output.room);
      const found = code === null ? null : await rooms.find(code);
      if (!found) {
        await limits.failed(connection, address);
        return turnAway('no-room');
      }
      if ('node' in found) return turnAway('elsewhere', pathOf(found.node));
      const who = await admit(found, auth.output);
      if (typeof who !== 'string') {
        socket.data = { room: found, who } satisfies Guest;
        return next();
      }
      if (who === 'no-right') await limits.failed(connection, address);
      return turnAway(who);
    };
    enter().catch(() => turnAway('unkept'));
  });

  io.on('connection', (socket) => {
    const { room, who } = socket.data as Guest;
    const follows = hubs.get(room.code);
    // Between the handshake and now the room may have gone, or gone and come back by replay: find it anew.
    if (follows?.of !== room) {
      socket.emit('bye', 'lost' satisfies Farewell);
      socket.disconnect(true);
      return;
    }
    const { hub } = follows;
    metrics.sockets.inc({ role: who.as });
    socket.on('disconnect', () => metrics.sockets.dec({ role: who.as }));
    let tooFast = 0;

    /** A message with its acknowledgement, if the sender is not too fast; what it sends too fast ends it. */
    const listen = (event: string, take: (message: unknown) => unknown) => {
      socket.on(event, async (...args: unknown[]) => {
        const ack = args.find(isAck) ?? (() => {});
        const [message] = args;
        if (!(await limits.message(socket.id))) {
          metrics.refused.inc({ why: 'slow' });
          ack({ s: 'slow' } satisfies Reply);
          tooFast += 1;
          if (tooFast >= cutOff) socket.disconnect(true);
          return;
        }
        try {
          ack(await take(isAck(message) ? undefined : message));
        } catch {
          // Redis or the disk is away: one message fails, not the node with all its classes.
          metrics.refused.inc({ why: 'unkept' });
          ack({ s: 'unkept' } satisfies Reply);
        }
      });
    };
    const dispatch = async (row: Parameters<HeldRoom['dispatch']>[0]): Promise<Reply> => {
      const stop = metrics.keeping.startTimer();
      const reply = replyOf(await room.dispatch(row));
      stop();
      metrics.actions.inc({ status: reply.s });
      return reply;
    };
    const malformed = (): Reply => {
      metrics.refused.inc({ why: 'malformed' });
      return { s: 'malformed' };
    };

    listen('exhibit', () => exhibitOf(room.state().room));
    if (who.as === 'player') {
      if (who.token !== null) socket.emit('seat', { seat: who.seat, token: who.token });
      listen('answer', (message) => {
        const parsed = v.safeParse(answerSchema, message);
        if (!parsed.success) return malformed();
        const { q, m, n, r } = parsed.output;
        return dispatch({
          t: 'act',
          act: { type: 'answer', seat: who.seat, question: q, mark: m, n, round: r },
        });
      });
      hub.addPlayer(who.seat, socket);
      return;
    }
    if (who.as === 'screen') {
      hub.addScreen(socket);
      return;
    }
    listen('act', (message) => {
      const parsed = v.safeParse(roomActionSchema, message);
      if (!parsed.success || roleOf(parsed.output.type) !== 'host') return malformed();
      return dispatch({ t: 'act', act: parsed.output });
    });
    listen('report', () => reportOf(room.state().room));
    listen('erase', async () => {
      await rooms.erase(room.code);
      return { s: 'kept' } satisfies Reply;
    });
    hub.addHost(socket);
  });
}
