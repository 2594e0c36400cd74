import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Packed } from '../../../src/classroom/views/pack-view.ts';
import type { PlayerMessage } from '../../../src/classroom/wire.ts';
import { sqliteJournal } from '../../../src/server/rooms/journal-sqlite.ts';
import { foldRows } from '../../../src/server/rooms/room-row.ts';
import { freePort } from '../../../src/tools/free-port.ts';
import { type HostBot, hostBot } from '../../support/rooms/host-bot.ts';
import { makeRoom } from '../../support/rooms/make-room.ts';
import { answerAll, goTo } from '../../support/rooms/play-class.ts';
import { type PlayerBot, playerBot } from '../../support/rooms/player-bot.ts';
import { type ServerProcess, serverProcess } from '../../support/rooms/server-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sharp-eyes-faults-'));
let server: ServerProcess;
let open: { close(): void }[] = [];

beforeAll(async () => {
  server = await serverProcess(await freePort(), { DATA_DIR: dataDir });
}, 240_000);
afterEach(() => {
  for (const one of open) one.close();
  open = [];
});
afterAll(async () => {
  await server.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

async function classOf(size: number): Promise<{ code: string; host: HostBot; bots: PlayerBot[] }> {
  const made = await makeRoom(server.origin);
  const host = hostBot([server.origin], made.code, made.host);
  const bots = Array.from({ length: size }, () => playerBot([server.origin], made.code));
  open.push(host, ...bots);
  await Promise.all([host, ...bots].map((one) => one.connected()));
  await expect.poll(() => host.view()?.people.length).toBe(size);
  return { code: made.code, host, bots };
}

/** What the journal says each seat marked, read from the disk by itself. */
async function onDisk(code: string): Promise<Record<string, Record<string, unknown>>> {
  const journal = sqliteJournal(dataDir);
  const { room } = foldRows(await journal.read(code)).state;
  await journal.close();
  return Object.fromEntries(
    Object.entries(room.sheets).map(([question, sheet]) => [
      question,
      Object.fromEntries(Object.entries(sheet.first).map(([seat, entry]) => [seat, entry.mark])),
    ]),
  );
}

describe('a server killed in the middle of a round', () => {
  test('loses no acknowledged answer, counts each once, and everyone comes back by themselves', async () => {
    const { code, host, bots } = await classOf(20);
    const seats = bots.map((bot) => bot.seat());
    const view = await goTo(host, 'ask');
    const answering = answerAll(bots, view);
    await bots[0]?.insist('answer', { q: 'x', m: null, n: 0, r: 'first' });
    await server.end('SIGKILL');
    await server.start();
    await answering;
    const back = performance.now();
    await Promise.all([host, ...bots].map((one) => one.connected()));
    expect(performance.now() - back).toBeLessThan(5_000);
    expect(bots.map((bot) => bot.seat())).toEqual(seats);
    const id = view.stage.place.question ?? '';
    const kept = (await onDisk(code))[id] ?? {};
    expect(Object.keys(kept)).toHaveLength(20);
    for (const bot of bots) expect(kept[String(bot.seat())]).toEqual(bot.kept.get(id));
    const revealed = await goTo(host, 'reveal');
    expect(revealed.tally?.n).toBe(20);
  });

  test('the host goes on where it stood', async () => {
    const { host } = await classOf(2);
    const view = await goTo(host, 'ask');
    await server.end('SIGKILL');
    const again = host.next<{ stage: { turn: number } }>('view');
    await server.start();
    expect((await again).stage.turn).toBe(view.stage.turn);
  });
});

describe('a network that swallows everything for a while', () => {
  test('answers given in the hole arrive once, when it is over', async () => {
    const { code, host, bots } = await classOf(3);
    const view = await goTo(host, 'ask');
    // A process that stands still takes packets and answers none: a hole, without a word on either side.
    server.signal('SIGSTOP');
    const answering = answerAll(bots, view);
    await expect.poll(() => bots.every((bot) => bot.kept.size === 0)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    expect(bots.map((bot) => bot.kept.size)).toEqual([0, 0, 0]);
    server.signal('SIGCONT');
    await answering;
    const kept = (await onDisk(code))[view.stage.place.question ?? ''] ?? {};
    expect(Object.keys(kept)).toHaveLength(3);
  }, 60_000);
});

test('an answer delivered twice, and an older one after a newer, count once: the newest', async () => {
  const { host, bots } = await classOf(1);
  const [bot] = bots;
  const view = await goTo(host, 'ask');
  const q = view.stage.place.question ?? '';
  const lawful = { q, m: { verdict: 'lawful' }, n: 2, r: 'first' };
  expect(await bot?.send('answer', lawful)).toEqual({ s: 'kept' });
  expect(await bot?.send('answer', lawful)).toEqual({ s: 'kept' });
  expect(await bot?.send('answer', { ...lawful, m: null, n: 1 })).toEqual({ s: 'kept' });
  const told = bot?.next<Packed<PlayerMessage>>('view', (one) => one.questions.some((own) => own.revealed));
  expect((await goTo(host, 'reveal')).tally).toMatchObject({ n: 1, lawful: 1 });
  expect((await told)?.questions.find((one) => one.id === q)?.mine).toEqual({ verdict: 'lawful' });
});

test('a host that is gone leaves the class as it was; another takes over with the token', async () => {
  const made = await makeRoom(server.origin);
  const first = hostBot([server.origin], made.code, made.host);
  const bot = playerBot([server.origin], made.code);
  open.push(first, bot);
  await Promise.all([first.connected(), bot.connected()]);
  const view = await goTo(first, 'ask');
  first.close();
  expect(await bot.answer(view.stage.place.question ?? '', { verdict: 'lawful' })).toEqual({ s: 'kept' });
  const second = hostBot([server.origin], made.code, made.host);
  open.push(second);
  await second.connected();
  expect((await goTo(second, 'reveal')).tally?.n).toBe(1);
});

describe('a disk that takes nothing', () => {
  test('no room is made, the page is served all the same, and the server says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sharp-eyes-full-'));
    const file = join(folder, 'taken');
    // A file where the folder should be: not even root can make a folder there.
    writeFileSync(file, '');
    const other = await serverProcess(await freePort(), { DATA_DIR: join(file, 'data') });
    try {
      expect((await fetch(`${other.origin}/healthz`)).status).toBe(200);
      await expect(makeRoom(other.origin)).rejects.toThrow('503');
      expect(other.said()).toContain('DATA_DIR');
    } finally {
      await other.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('an answer that can not be written is not acknowledged, and counts once when it can be again', async () => {
    const { host, bots } = await classOf(2);
    const view = await goTo(host, 'ask');
    const q = view.stage.place.question ?? '';
    const { default: Database } = await import('libsql');
    // Another process that holds the file for writing: SQLite can't commit until it lets go.
    const blocker = new Database(join(dataDir, 'rooms.db'));
    blocker.exec('BEGIN IMMEDIATE');
    const reply = await bots[0]?.send('answer', { q, m: { verdict: 'lawful' }, n: 1, r: 'first' }, 15_000);
    expect(reply).toEqual({ s: 'unkept' });
    expect(host.view()?.live?.n).toBe(0);
    blocker.exec('ROLLBACK');
    blocker.close();
    expect(await bots[0]?.answer(q, { verdict: 'lawful' })).toEqual({ s: 'kept' });
    expect((await goTo(host, 'reveal')).tally?.n).toBe(1);
  }, 60_000);
});
