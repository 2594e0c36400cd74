import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Packed } from '../../../src/classroom/views/pack-view.ts';
import type { HostMessage } from '../../../src/classroom/wire.ts';
import { freePort } from '../../../src/tools/free-port.ts';
import { startRedis, type TestRedis } from '../../support/redis/start-redis.ts';
import { type HostBot, hostBot } from '../../support/rooms/host-bot.ts';
import { makeRoom } from '../../support/rooms/make-room.ts';
import { type PathProxy, pathProxy } from '../../support/rooms/path-proxy.ts';
import { answerAll, goTo } from '../../support/rooms/play-class.ts';
import { type PlayerBot, playerBot } from '../../support/rooms/player-bot.ts';
import { redisMarks } from '../../support/rooms/redis-marks.ts';
import { type ServerProcess, serverProcess } from '../../support/rooms/server-process.ts';

/** Two nodes on one Redis behind a proxy that routes by path. */
let redis: TestRedis;
let proxy: PathProxy;
const nodes: Record<string, ServerProcess> = {};
let open: { close(): void }[] = [];
const leaseMs = 1000;

beforeAll(async () => {
  redis = await startRedis();
  const ports = { a: await freePort(), b: await freePort() };
  for (const [name, port] of Object.entries(ports)) {
    nodes[name] = await serverProcess(port, {
      NODE_ID: name,
      LEASE_MS: String(leaseMs),
      REDIS_URL: redis.url,
    });
  }
  proxy = await pathProxy(await freePort(), ports);
}, 240_000);
afterEach(() => {
  for (const one of open) one.close();
  open = [];
});
afterAll(async () => {
  for (const node of Object.values(nodes)) await node.end('SIGTERM');
  await proxy.close();
  await redis.stop();
});

const node = (name: string): ServerProcess => {
  const found = nodes[name];
  if (!found) throw new Error(name);
  return found;
};

interface Class {
  readonly code: string;
  readonly host: HostBot;
  readonly bots: PlayerBot[];
  /** The node that holds it. */
  readonly at: string;
}

async function holderOf(origin: string, code: string): Promise<string> {
  const { path } = (await (await fetch(`${origin}/api/rooms/${code}`)).json()) as { path: string };
  return path.split('/')[2] ?? '';
}

/** A class made at one node; its devices all come through the proxy. */
async function classOf(size: number, by: string): Promise<Class> {
  const made = await makeRoom(node(by).origin);
  const host = hostBot([proxy.origin], made.code, made.host);
  const bots = Array.from({ length: size }, () => playerBot([proxy.origin], made.code));
  open.push(host, ...bots);
  await Promise.all([host.connected(), ...bots.map((bot) => bot.connected())]);
  await expect.poll(() => host.view()?.people.length).toBe(size);
  return { code: made.code, host, bots, at: await holderOf(proxy.origin, made.code) };
}

/** Every acknowledged answer is in the stream once, and nothing else is. */
async function expectAllKept({ code, bots }: Class, view: Packed<HostMessage>): Promise<void> {
  const id = view.stage.place.question ?? '';
  const { marks, rows } = await redisMarks(redis.url, code, id);
  expect(marks).toEqual(Object.fromEntries(bots.map((bot) => [String(bot.seat()), bot.kept.get(id)])));
  expect(rows).toEqual(Object.fromEntries(bots.map((bot) => [String(bot.seat()), 1])));
}

test('a room made at either node is found and joined from both', async () => {
  for (const by of ['a', 'b']) {
    const made = await classOf(4, by);
    expect(made.at).toBe(by);
    expect(await Promise.all(['a', 'b'].map((at) => holderOf(node(at).origin, made.code)))).toEqual([by, by]);
    const view = await goTo(made.host, 'ask');
    await answerAll(made.bots, view);
    await expectAllKept(made, view);
  }
});

test('a node is killed in mid-round: the other goes on with its rooms, no point lost, all back by themselves', async () => {
  const rooms = await Promise.all([classOf(12, 'a'), classOf(12, 'a'), classOf(6, 'b')]);
  const views = await Promise.all(rooms.map((one) => goTo(one.host, 'ask')));
  const seats = rooms.map((one) => one.bots.map((bot) => bot.seat()));
  // Half the answers are kept before, half are under way.
  await Promise.all(rooms.map(({ bots }, i) => answerAll(bots.slice(0, 3), views[i] as Packed<HostMessage>)));
  const rest = rooms.map(({ bots }, i) => answerAll(bots.slice(3), views[i] as Packed<HostMessage>));
  await node('a').end('SIGKILL');
  await Promise.all(rest);
  await Promise.all(rooms.flatMap(({ host, bots }) => [host, ...bots].map((one) => one.connected())));
  expect(rooms.map((one) => one.bots.map((bot) => bot.seat()))).toEqual(seats);
  for (const [i, room] of rooms.entries()) {
    await expectAllKept(room, views[i] as Packed<HostMessage>);
    expect(await holderOf(proxy.origin, room.code)).toBe('b');
    expect((await goTo(room.host, 'reveal')).tally?.n).toBe(room.bots.length);
  }
  await node('a').start();
});

test('an owner that stood still past its lease is refused when it writes, and its sockets go to the new owner', async () => {
  const made = await classOf(3, 'a');
  const view = await goTo(made.host, 'ask');
  node('a').signal('SIGSTOP');
  // Sent to a process that stands still: it will read them when it is too late.
  const answering = answerAll(made.bots, view);
  await expect.poll(() => holderOf(node('b').origin, made.code), { timeout: 10_000 }).toBe('b');
  node('a').signal('SIGCONT');
  await answering;
  await expectAllKept(made, view);
  await Promise.all([made.host, ...made.bots].map((one) => one.connected()));
  expect(await holderOf(node('a').origin, made.code)).toBe('b');
  expect((await goTo(made.host, 'reveal')).tally?.n).toBe(3);
  const metrics = await (await fetch(`${node('a').origin}/metrics`)).text();
  expect(metrics).toMatch(/^actions_total\{status="lost"\} [1-9]/m);
});

test('Redis is restarted in mid-round: nothing acknowledged is lost, answers go on, no node falls', async () => {
  const made = await classOf(10, 'b');
  const view = await goTo(made.host, 'ask');
  await answerAll(made.bots.slice(0, 5), view);
  const rest = answerAll(made.bots.slice(5), view);
  await redis.restart();
  await rest;
  await expectAllKept(made, view);
  expect((await goTo(made.host, 'reveal')).tally?.n).toBe(10);
  for (const name of ['a', 'b']) expect((await fetch(`${node(name).origin}/healthz`)).status).toBe(200);
});

test('while Redis is away a class can be neither erased nor answered, and goes on when it is back', async () => {
  const made = await classOf(2, 'a');
  const view = await goTo(made.host, 'ask');
  const q = view.stage.place.question ?? '';
  await redis.halt();
  expect(await made.bots[0]?.send('answer', { q, m: { verdict: 'lawful' }, n: 1, r: 'first' })).toMatchObject(
    {
      s: 'unkept',
    },
  );
  expect(await made.host.send('erase')).toEqual({ s: 'unkept' });
  await expect(makeRoom(node('b').origin)).rejects.toThrow('503');
  expect((await fetch(`${node('b').origin}/api/rooms/${made.code}`)).status).toBe(503);
  await redis.restart();
  await answerAll(made.bots, view);
  expect((await goTo(made.host, 'reveal')).tally?.n).toBe(2);
});

test('a Redis that may lose a second of answers is refused at the start, in plain words', async () => {
  const loose = await startRedis({ appendfsync: 'everysec' });
  try {
    await expect(serverProcess(await freePort(), { REDIS_URL: loose.url })).rejects.toThrow(
      /ended with 1: .*appendfsync must be always, not everysec/s,
    );
  } finally {
    await loose.stop();
  }
});
