import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newRoomCode } from '../../../src/server/rooms/room-code.ts';
import { freePort } from '../../../src/tools/free-port.ts';
import { type HostBot, hostBot } from '../../support/rooms/host-bot.ts';
import { makeRoom } from '../../support/rooms/make-room.ts';
import { goTo } from '../../support/rooms/play-class.ts';
import { type PlayerBot, playerBot } from '../../support/rooms/player-bot.ts';
import { roomClient } from '../../support/rooms/room-client.ts';
import { type ServerProcess, serverProcess } from '../../support/rooms/server-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sharp-eyes-hostile-'));
let server: ServerProcess;
let open: { close(): void }[] = [];
let host: HostBot;
let quiet: PlayerBot;
let room: string;
let question: string;

beforeAll(async () => {
  server = await serverProcess(await freePort(), { DATA_DIR: dataDir });
  const made = await makeRoom(server.origin);
  room = made.code;
  host = hostBot([server.origin], made.code, made.host);
  quiet = playerBot([server.origin], made.code);
  await Promise.all([host.connected(), quiet.connected()]);
  question = (await goTo(host, 'ask')).stage.place.question ?? '';
}, 240_000);
afterEach(async () => {
  for (const one of open) one.close();
  open = [];
  // The server still stands, and the class that minds its own business has noticed nothing.
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  expect(quiet.ended()).toBeNull();
  expect(await quiet.answer(question, { verdict: 'lawful' })).toEqual({ s: 'kept' });
});
afterAll(async () => {
  host.close();
  quiet.close();
  await server.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

const player = async (): Promise<PlayerBot> => {
  const bot = playerBot([server.origin], room);
  open.push(bot);
  await bot.next('seat');
  return bot;
};

describe('a player that lies', () => {
  test('can bring no score, no seat and no verdict along', async () => {
    const bot = await player();
    const good = { q: question, m: { verdict: 'lawful' }, n: 1, r: 'first' };
    for (const forged of [
      { ...good, score: 100 },
      { ...good, seat: quiet.seat() },
      { ...good, m: { verdict: 'lawful', outcome: 'hit' } },
      { ...good, m: { verdict: 'violation', reason: 'x'.repeat(500) } },
      { ...good, n: -1 },
      { ...good, q: '__proto__' },
      null,
      [],
      'answer',
      { t: 'act', act: { type: 'end', turn: 1 } },
    ]) {
      expect(await bot.send('answer', forged)).toEqual({ s: 'malformed' });
    }
    expect(await bot.send('answer', { ...good, q: '9.9' })).toMatchObject({ s: 'rejected' });
    const unknown = { verdict: 'violation', reason: 'no-such-reason' };
    expect(await bot.send('answer', { ...good, m: unknown })).toMatchObject({ s: 'rejected' });
  });

  test('is not heard when it speaks as a host', async () => {
    const bot = await player();
    const turn = host.view()?.stage.turn ?? 0;
    for (const [event, message] of [
      ['act', { type: 'end', turn }],
      ['act', { type: 'kick', seat: quiet.seat() }],
      ['report', undefined],
      ['erase', undefined],
      ['log', undefined],
    ] as const) {
      expect(await bot.send(event, message, 200)).toBeNull();
    }
    expect(host.view()?.stage).toMatchObject({ turn, ended: false });
  });

  test('gets nowhere with a token that is not its own, or a made-up one', async () => {
    const guess = roomClient({
      origins: [server.origin],
      auth: () => ({ as: 'player', room, knock: 'k'.repeat(22), token: 'a'.repeat(22) }),
    });
    open.push(guess);
    const { seat } = (await guess.next<{ seat: number }>('seat')) ?? {};
    expect(seat).not.toBe(quiet.seat());
    for (const as of ['host', 'screen'] as const) {
      const thief = roomClient({
        origins: [server.origin],
        auth: () => ({ as, room, token: 'a'.repeat(22) }),
      });
      open.push(thief);
      await expect.poll(() => thief.ended()).toBe('no-right');
    }
  });
});

test('a host may not do what only the keeper of the room does', async () => {
  for (const action of [
    { type: 'open' },
    { type: 'join', seat: 7 },
    { type: 'answer', seat: quiet.seat(), question, mark: null },
    { type: 'nonsense' },
  ]) {
    expect(await host.send('act', action)).toEqual({ s: 'malformed' });
  }
});

describe('noise', () => {
  const raw = () => {
    const socket = io(server.origin, {
      auth: { as: 'player', room, knock: `noise-${Math.random().toString(36).slice(2)}-0123456789` },
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    });
    open.push(socket);
    return new Promise<typeof socket>((resolve) => socket.on('connect', () => resolve(socket)));
  };

  test('a frame of 8 kB ends its own connection and nothing else', async () => {
    const socket = await raw();
    const gone = new Promise((resolve) => socket.on('disconnect', resolve));
    socket.emit('answer', { q: 'x'.repeat(8_192) });
    await gone;
  });

  test('5,000 messages at once end their own connection and nothing else', async () => {
    const socket = await raw();
    const gone = new Promise((resolve) => socket.on('disconnect', resolve));
    for (let i = 0; i < 5_000; i += 1) socket.emit('answer', { q: question, m: null, n: i, r: 'first' });
    await gone;
  });

  test('garbage on the wire is dropped', async () => {
    const socket = await raw();
    const gone = new Promise((resolve) => socket.on('disconnect', resolve));
    const { engine } = socket.io;
    engine.write('4\u0000{{{{not socket.io');
    engine.write('47["answer"');
    await gone;
  });

  test.each([
    ['no auth', undefined],
    ['an empty one', {}],
    ['another kind', { as: 'admin', room: 'AAAAAA', token: 'x'.repeat(22) }],
    ['a long code', { as: 'player', room: 'A'.repeat(2_000), knock: 'k'.repeat(22) }],
    ['a prototype', JSON.parse('{"as":"player","room":"__proto__","knock":"constructor-constructor"}')],
  ])('%s is turned away', async (_, auth) => {
    const socket = io(server.origin, {
      auth,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    });
    open.push(socket);
    const why = await new Promise<string>((resolve) =>
      socket.on('connect_error', (error) => resolve(error.message)),
    );
    expect(['malformed', 'no-room']).toContain(why);
  });

  test.each([
    'not json',
    '{}',
    `{"lang":"${'x'.repeat(9_000)}"}`,
    '{"lang":"zh-CN","what":{"lesson":"../../etc"}}',
  ])('an order that is none makes no room: %#', async (body) => {
    const response = await fetch(`${server.origin}/api/rooms`, { method: 'POST', body });
    expect([400, 404]).toContain(response.status);
  });
});

test('guessing codes finds none, is soon told to stop, and leaves room for pupils who mistype', async () => {
  const own = await serverProcess(await freePort(), { DATA_DIR: join(dataDir, 'guess') });
  try {
    const made = await makeRoom(own.origin);
    const tries = 1_000;
    const statuses = new Map<number, number>();
    for (let i = 0; i < tries; i += 50) {
      const replies = await Promise.all(
        Array.from({ length: 50 }, () => fetch(`${own.origin}/api/rooms/${newRoomCode()}`)),
      );
      for (const { status } of replies) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(statuses.get(200)).toBeUndefined();
    // Forty pupils at one address may each mistype a few times; a guesser gets no further than they do.
    expect(statuses.get(404)).toBeGreaterThanOrEqual(40 * 5);
    expect(statuses.get(404)).toBeLessThanOrEqual(300);
    expect(statuses.get(429)).toBe(tries - (statuses.get(404) ?? 0));
    expect((await fetch(`${own.origin}/api/rooms/${made.code}`)).status).toBe(429);
  } finally {
    await own.end('SIGTERM');
  }
});
