import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeRoom } from '../../../classroom/room-order.ts';
import type { Packed } from '../../../classroom/views/pack-view.ts';
import type { HostMessage } from '../../../classroom/wire.ts';
import { freePort } from '../../free-port.ts';
import { order } from './class-size.ts';
import { serverChild } from './server-child.ts';
import { type SocketLine, socketLine } from './socket-line.ts';
import type { Target } from './target.ts';

/** A room has an address of its own, as a school has: what is limited by address is limited as it would be. */
const addressOf = (room: number) => `10.0.${room >> 8}.${room & 255}`;

async function makeRoom(origin: string, room: number): Promise<MadeRoom> {
  const response = await fetch(`${origin}/api/rooms`, {
    method: 'POST',
    headers: { 'x-forwarded-for': addressOf(room) },
    body: JSON.stringify(order),
  });
  if (response.status !== 201) throw new Error(`no room: ${response.status} ${await response.text()}`);
  return (await response.json()) as MadeRoom;
}

/** A host that goes on until pupils may answer. */
async function openHost(origin: string, { code, host }: MadeRoom, room: number): Promise<SocketLine> {
  let tell: (view: Packed<HostMessage>) => void = () => {};
  const next = () =>
    new Promise<Packed<HostMessage>>((resolve) => {
      tell = resolve;
    });
  let coming = next();
  const line = await socketLine(
    origin,
    { as: 'host', room: code, token: host },
    addressOf(room),
    (event, message) => {
      if (event === 'view') tell(message as Packed<HostMessage>);
    },
  );
  for (let view = await coming; view.stage.place.beat !== 'ask'; view = await coming) {
    coming = next();
    await line.send('act', { type: 'go', turn: view.stage.turn, to: view.ahead.next });
  }
  return line;
}

/** The project's server with its embedded journal and so many rooms, each with its host. */
export async function roomTarget(rooms: number): Promise<Target & { readonly origin: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sharp-eyes-bench-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // Behind a proxy that it believes, so that schools can be told apart.
  const env = { PORT: String(port), DATA_DIR: dataDir, TRUST_PROXY: '1', REDIS_URL: '' };
  const server = await serverChild('src/server/main.ts', [], env, `http://localhost:${port}`);
  const made: MadeRoom[] = [];
  const hosts: SocketLine[] = [];
  for (let i = 0; i < rooms; i += 1) {
    const room = await makeRoom(origin, i);
    made.push(room);
    hosts.push(await openHost(origin, room, i));
  }
  return {
    origin,
    async join(room) {
      const auth = {
        as: 'player',
        room: made[room]?.code ?? '',
        knock: randomBytes(16).toString('base64url'),
      } as const;
      const line = await socketLine(origin, auth, addressOf(room));
      return {
        async answer(message) {
          const { s } = (await line.send('answer', message)) as { s: string };
          if (s !== 'kept') throw new Error(`an answer was ${s}`);
        },
        bytes: line.bytes,
        close: line.close,
      };
    },
    otherBytes: () => hosts.reduce((sum, host) => sum + host.bytes(), 0),
    cpu: server.cpu,
    async stop() {
      for (const host of hosts) host.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
