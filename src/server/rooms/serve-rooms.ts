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
import { intake } from './intake.ts';
import type { Limits } from './limits.ts';
import { listenTo } from './listen-to.ts';
import type { Metrics } from './metrics.ts';
import { replyOf } from './reply-of.ts';
import { type RoomHub, roomHub } from './room-hub.ts';
import type { RoomRow } from './room-row.ts';
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

/**
 * How long what devices send is gathered, in ms. An answer is acknowledged this much later, which nobody notices; the
 * shorter it is, the more an answer costs a busy server.
 */
const gatherMs = 40;

const refuse = (why: Refusal, path?: string) => Object.assign(new Error(why), { data: { why, path } });

/** Serves rooms over sockets: every message is parsed, counted, and checked for what its sender may do. */
export function serveRooms({ io, rooms, limits, metrics, pathOf, addressOf }: ServeOptions): void {
  const gather = intake(gatherMs);
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
      // Only now, so that a burst of guesses is counted as it comes.
      await new Promise<void>(gather);
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
    const listen = listenTo(socket, { gather, limits, metrics });
    const dispatch = (row: RoomRow, reply: (answer: Reply) => void) => {
      const began = performance.now();
      room.submit(row, (outcome) => {
        const answer = replyOf(outcome);
        metrics.keeping.observe((performance.now() - began) / 1000);
        metrics.actions.inc({ status: answer.s });
        reply(answer);
      });
    };
    const malformed = (reply: (answer: Reply) => void) => {
      metrics.refused.inc({ why: 'malformed' });
      reply({ s: 'malformed' });
    };

    listen('exhibit', (_, reply) => reply(exhibitOf(room.state().room)));
    if (who.as === 'player') {
      if (who.token !== null) socket.emit('seat', { seat: who.seat, token: who.token });
      listen('answer', (message, reply) => {
        const parsed = v.safeParse(answerSchema, message);
        if (!parsed.success) return malformed(reply);
        const { q, m, n, r } = parsed.output;
        const act = { type: 'answer', seat: who.seat, question: q, mark: m, n, round: r } as const;
        dispatch({ t: 'act', act }, reply);
      });
      hub.addPlayer(who.seat, socket);
      return;
    }
    if (who.as === 'screen') {
      hub.addScreen(socket);
      return;
    }
    listen('act', (message, reply) => {
      const parsed = v.safeParse(roomActionSchema, message);
      if (!parsed.success || roleOf(parsed.output.type) !== 'host') return malformed(reply);
      dispatch({ t: 'act', act: parsed.output }, reply);
    });
    listen('report', (_, reply) => reply(reportOf(room.state().room)));
    listen('erase', async (_, reply) => {
      await rooms.erase(room.code);
      reply({ s: 'kept' } satisfies Reply);
    });
    hub.addHost(socket);
  });
}
