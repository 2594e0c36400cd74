import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectRedis } from '../../../src/server/rooms/connect-redis.ts';
import { redisDirectory } from '../../../src/server/rooms/directory-redis.ts';
import { redisJournal } from '../../../src/server/rooms/journal-redis.ts';
import { sqliteJournal } from '../../../src/server/rooms/journal-sqlite.ts';
import { startRedis } from '../../support/redis/start-redis.ts';

const hour = 3_600_000;
const day = 24 * hour;
const row = (room: string) => ({ room, epoch: 1, from: 0, rows: ['1'] });
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sharp-eyes-clock-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe('a machine whose time of day is set anew', () => {
  test.each([
    ['forward', 30 * hour],
    ['back', -30 * hour],
  ])('%s while the server runs erases no young log', async (_, jump) => {
    const journal = sqliteJournal(folder);
    await journal.append(row('AAAAAA'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jump });
    expect(await journal.expire(day)).toEqual([]);
    await journal.close();
  });

  test('back keeps no log longer than a day from the next start', async () => {
    let now = Date.UTC(2027, 2, 15);
    const before = sqliteJournal(folder, () => now);
    await before.append(row('AAAAAA'));
    await before.close();
    now -= 400 * day;
    const after = sqliteJournal(folder, () => now);
    expect(await after.expire(day)).toEqual([]);
    now += day + 1;
    expect(await after.expire(day)).toEqual(['AAAAAA']);
    await after.close();
  });

  test('right, after it had lost its clock, spares the class that was going on', async () => {
    let now = 60_000;
    const before = sqliteJournal(folder, () => now);
    await before.append(row('AAAAAA'));
    await before.close();
    now = Date.UTC(2027, 2, 15);
    const after = sqliteJournal(folder, () => now);
    expect(await after.expire(day)).toEqual([]);
    expect(await after.read('AAAAAA')).toEqual(['1']);
    now += day + 1;
    expect(await after.expire(day)).toEqual(['AAAAAA']);
    await after.close();
  });
});

test('a node whose clock is wrong erases no class in Redis', async () => {
  const redis = await startRedis();
  const client = await connectRedis(redis.url);
  try {
    const journal = redisJournal(client, day);
    const directory = redisDirectory(client, 'a', { leaseMs: 5_000, keepMs: day });
    const epoch = (await directory.create('AAAAAA')) ?? -1;
    await journal.append({ ...row('AAAAAA'), epoch });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * hour });
    expect(await journal.expire(day)).toEqual([]);
    expect(await journal.read('AAAAAA')).toEqual(['1']);
    const kept = await client.pTTL('{AAAAAA}:log');
    expect(kept).toBeGreaterThan(day - hour);
    expect(kept).toBeLessThanOrEqual(day);
  } finally {
    client.destroy();
    await redis.stop();
  }
});
