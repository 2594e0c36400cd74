import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Packed } from '../../../src/classroom/views/pack-view.ts';
import type { BoardMessage, HostMessage, PlayerMessage } from '../../../src/classroom/wire.ts';
import type { KeyBundle } from '../../../src/rules/bundle.ts';
import { freePort } from '../../../src/tools/free-port.ts';
import { accusationOf } from '../../support/rooms/accusation-of.ts';
import { type HostBot, hostBot } from '../../support/rooms/host-bot.ts';
import { makeRoom } from '../../support/rooms/make-room.ts';
import { type PlayerBot, playerBot } from '../../support/rooms/player-bot.ts';
import { roomClient } from '../../support/rooms/room-client.ts';
import { type ServerProcess, serverProcess } from '../../support/rooms/server-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sharp-eyes-rooms-'));
const open: { close(): void }[] = [];
let server: ServerProcess;

beforeAll(async () => {
  server = await serverProcess(await freePort(), { DATA_DIR: dataDir });
}, 240_000);

afterAll(async () => {
  for (const one of open) one.close();
  await server.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

const later = <T extends { close(): void }>(one: T): T => {
  open.push(one);
  return one;
};
const player = (code: string, options = {}): PlayerBot => later(playerBot([server.origin], code, options));
const hosting = (code: string, token: string): HostBot => later(hostBot([server.origin], code, token));
const key = (level: string) =>
  JSON.parse(readFileSync(`dist/levels/zh-CN/${level}.key.json`, 'utf8')) as KeyBundle;

/** Every text of a key that would give something away. */
const keyTexts = ({ spots, takeaway }: KeyBundle) => [
  takeaway,
  ...Object.values(spots).flatMap((spot) => [
    spot.why,
    spot.short,
    ...(spot.verdict === 'violation' ? [spot.lawful] : []),
  ]),
];

/** Moves on until the class is at a beat. */
async function goTo(host: HostBot, beat: string): Promise<Packed<HostMessage>> {
  for (let i = 0; i < 200; i += 1) {
    const view = await host.advance();
    if (view.stage.place.beat === beat || view.stage.ended) return view;
  }
  throw new Error(`never at ${beat}`);
}

describe('a live room', () => {
  test('five devices answer, and the reveal shows each its own outcome and the host the counts', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    await host.connected();
    const bots = Array.from({ length: 5 }, () => player(made.code));
    await Promise.all(bots.map((bot) => bot.connected()));
    await expect.poll(() => host.view()?.people.length).toBe(5);
    expect(new Set(bots.map((bot) => bot.seat())).size).toBe(5);
    const asked = await goTo(host, 'ask');
    const id = asked.stage.place.question ?? '';
    const accusation = accusationOf(asked.current);
    for (const [i, bot] of bots.entries()) {
      const mark = i < 2 ? ({ verdict: 'lawful' } as const) : (accusation ?? null);
      expect(await bot.answer(id, mark)).toEqual({ s: 'kept' });
    }
    await expect.poll(() => (host.heard.get('tick') as { live: { n: number } } | undefined)?.live.n).toBe(5);
    const told = Promise.all(
      bots.map((bot) =>
        bot.next<Packed<PlayerMessage>>('view', (view) => view.questions.some((one) => one.revealed)),
      ),
    );
    const revealed = await goTo(host, 'reveal');
    expect(revealed.tally).toMatchObject({ n: 5, lawful: 2, violation: 3 });
    const spot = key('takeaway-popup').spots[revealed.current?.spot ?? ''];
    for (const [i, view] of (await told).entries()) {
      const own = view.questions.find((one) => one.id === id);
      expect(own?.mine?.verdict).toBe(i < 2 ? 'lawful' : 'violation');
      const right = spot?.verdict === (i < 2 ? 'lawful' : 'violation');
      expect(['hit', 'correctRelease'].includes(own?.outcome?.outcome ?? '')).toBe(right);
    }
  });

  test('no byte of a key reaches a player before its reveal, nor the host or the screen', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    const screen = later(
      roomClient({
        origins: [server.origin],
        record: true,
        auth: () => ({ as: 'screen', room: made.code, token: made.screen }),
      }),
    );
    const bot = player(made.code, { record: true });
    await Promise.all([host.connected(), bot.connected(), screen.connected()]);
    const texts = keyTexts(key('takeaway-popup'));
    const shown = () => [bot.bytes(), screen.bytes(), JSON.stringify(host.view())];
    const leaked = () =>
      texts.filter((text) => shown().some((bytes) => bytes.includes(JSON.stringify(text).slice(1, -1))));
    const view = await goTo(host, 'ask');
    await bot.send('exhibit');
    await screen.send('exhibit');
    expect(bot.bytes()).toContain('takeaway-popup');
    await bot.answer(view.stage.place.question ?? '', { verdict: 'lawful' });
    expect(leaked()).toEqual([]);
    const told = bot.next<Packed<PlayerMessage>>('view', (one) => one.questions.some((own) => own.revealed));
    const after = await goTo(host, 'reveal');
    await told;
    const open = key('takeaway-popup').spots[after.current?.spot ?? ''];
    expect(bot.bytes()).toContain(JSON.stringify(open?.why).slice(1, -1));
    const others = Object.entries(key('takeaway-popup').spots)
      .filter(([spot]) => spot !== after.current?.spot)
      .map(([, one]) => one.why);
    for (const why of others) {
      for (const bytes of shown()) expect(bytes).not.toContain(JSON.stringify(why).slice(1, -1));
    }
  });

  test('a screen is told who signed in, and once the class begins nothing of any one seat', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    const screen = later(
      roomClient({
        origins: [server.origin],
        auth: () => ({ as: 'screen', room: made.code, token: made.screen }),
      }),
    );
    const bots = [player(made.code), player(made.code)];
    await Promise.all([host, screen, ...bots].map((one) => one.connected()));
    await expect.poll(() => (screen.heard.get('view') as Packed<BoardMessage>).arrivals?.length).toBe(2);
    const signedIn = (screen.heard.get('view') as Packed<BoardMessage>).arrivals ?? [];
    expect(signedIn.map((one) => Object.keys(one))).toEqual([
      ['seat', 'seal'],
      ['seat', 'seal'],
    ]);
    const view = await goTo(host, 'ask');
    await bots[0]?.answer(view.stage.place.question ?? '', { verdict: 'lawful' });
    await screen.next('tick');
    const message = screen.heard.get('view') as Packed<BoardMessage>;
    expect(Object.keys(message)).not.toContain('people');
    expect(message.arrivals).toBeNull();
    expect(screen.heard.get('tick')).toMatchObject({ answered: [], live: null });
    expect((await screen.send('act', { type: 'end', turn: message.stage.turn }, 300)) ?? null).toBeNull();
    expect(host.view()?.stage.ended).toBe(false);
  });

  test('a second tab of a seat takes over from the first', async () => {
    const made = await makeRoom(server.origin);
    const first = player(made.code);
    await first.next('seat');
    const token = (first.heard.get('seat') as { token: string }).token;
    const second = later(
      roomClient({
        origins: [server.origin],
        auth: () => ({ as: 'player', room: made.code, knock: 'another-knock-1234', token }),
      }),
    );
    const view = await second.next<Packed<PlayerMessage>>('view');
    expect(view.seat).toBe(first.seat());
    await expect.poll(() => first.ended()).toBe('taken');
  });

  test('a locked room takes back whom it knows, and nobody new; who is sent out stays out', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    const known = player(made.code);
    await Promise.all([host.connected(), known.next('seat')]);
    await host.act({ type: 'set', flag: 'locked', on: true });
    const stranger = player(made.code);
    await expect.poll(() => stranger.ended()).toBe('locked');
    known.socket()?.disconnect();
    await known.next('view');
    await host.act({ type: 'kick', seat: known.seat() ?? 0 });
    await expect.poll(() => known.ended()).toBe('kicked');
  });

  test('late answers are kept, said to be late, and not judged', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    const bot = player(made.code);
    await Promise.all([host.connected(), bot.connected()]);
    const view = await goTo(host, 'ask');
    const id = view.stage.place.question ?? '';
    await goTo(host, 'reveal');
    expect(await bot.answer(id, { verdict: 'lawful' })).toEqual({ s: 'late' });
    await expect.poll(() => host.view()?.tally?.n).toBe(0);
  });

  test('whoever has the host token hosts, from any machine, and both see the same', async () => {
    const made = await makeRoom(server.origin);
    const first = hosting(made.code, made.host);
    const second = hosting(made.code, made.host);
    await Promise.all([first.connected(), second.connected()]);
    const seen = second.next<Packed<HostMessage>>('view', (view) => view.stage.place.beat === 'ask');
    await goTo(first, 'ask');
    expect((await seen).stage.turn).toBe(first.view()?.stage.turn);
    const thief = hosting(made.code, 'x'.repeat(22));
    await expect.poll(() => thief.ended()).toBe('no-right');
  });

  test('polling alone carries a class as well', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    const bot = player(made.code, { transports: ['polling'] });
    await Promise.all([host.connected(), bot.connected()]);
    const view = await goTo(host, 'ask');
    expect(await bot.answer(view.stage.place.question ?? '', { verdict: 'lawful' })).toEqual({ s: 'kept' });
  });

  test('the report is the same for every host, and gone once the class is erased', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    const bot = player(made.code);
    await Promise.all([host.connected(), bot.connected()]);
    const view = await goTo(host, 'ask');
    await bot.answer(view.stage.place.question ?? '', { verdict: 'lawful' });
    await goTo(host, 'reveal');
    expect(await host.send('report')).toMatchObject({});
    expect(await host.send('erase')).toEqual({ s: 'kept' });
    await expect.poll(() => bot.ended()).toBe('over');
    expect((await fetch(`${server.origin}/api/rooms/${made.code}`)).status).toBe(404);
  });

  test('a timer closes collecting by itself, and only where it is turned on', async () => {
    const made = await makeRoom(server.origin);
    const host = hosting(made.code, made.host);
    const bot = player(made.code);
    await Promise.all([host.connected(), bot.connected()]);
    await goTo(host, 'ask');
    expect(host.view()?.passed).toBeNull();
    await host.act({ type: 'set', flag: 'timer', on: true });
    await expect.poll(() => host.view()?.passed).toEqual(expect.any(Number));
    expect(host.view()?.stage.seconds).toBe(20);
  });
});

test('the server writes no address, code or token anywhere but the journal', () => {
  expect(server.said()).not.toMatch(/[2-9A-HJKMNP-Z]{6}\b/);
  expect(server.said().replaceAll('http://localhost', '')).not.toMatch(/127\.0\.0\.1/);
});

test('metrics count and name nobody', async () => {
  const text = await (await fetch(`${server.origin}/metrics`)).text();
  expect(text).toMatch(/^rooms_held \d+$/m);
  expect(text).toMatch(/^actions_total\{status="kept"\} \d+$/m);
  expect(text).not.toMatch(/127\.0\.0\.1/);
});
