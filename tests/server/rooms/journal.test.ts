import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectRedis, type RedisClient } from '../../../src/server/rooms/connect-redis.ts';
import type { Directory } from '../../../src/server/rooms/directory.ts';
import { memoryDirectory } from '../../../src/server/rooms/directory-memory.ts';
import { redisDirectory } from '../../../src/server/rooms/directory-redis.ts';
import type { Journal } from '../../../src/server/rooms/journal.ts';
import { redisJournal } from '../../../src/server/rooms/journal-redis.ts';
import { sqliteJournal } from '../../../src/server/rooms/journal-sqlite.ts';
import { startRedis, type TestRedis } from '../../support/redis/start-redis.ts';

const folder = mkdtempSync(join(tmpdir(), 'sharp-eyes-journal-'));
const hour = 3_600_000;
let redis: TestRedis;
let client: RedisClient;
let clock = 1_000 * hour;
const engines: Record<string, { journal: Journal; directory: Directory }> = {};

beforeAll(async () => {
  redis = await startRedis();
  client = await connectRedis(redis.url);
  engines.sqlite = {
    journal: sqliteJournal(folder, () => clock),
    directory: memoryDirectory('a', []),
  };
  engines.redis = {
    journal: redisJournal(client, 24 * hour, async () => clock),
    directory: redisDirectory(client, 'a', { leaseMs: 5_000, keepMs: 24 * hour }),
  };
});

afterAll(async () => {
  await engines.sqlite?.journal.close();
  client.destroy();
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

const engine = (name: string) => {
  const found = engines[name];
  if (!found) throw new Error(name);
  return found;
};

describe.each(['sqlite', 'redis'])('a journal in %s', (name) => {
  const claim = async (room: string) => (await engine(name).directory.create(room)) ?? -1;

  test('gives back rows in the order they were kept, each room its own', async () => {
    const { journal } = engine(name);
    const [first, second] = [await claim('AAAAAA'), await claim('BBBBBB')];
    await Promise.all([
      journal.append({ room: 'AAAAAA', epoch: first, from: 0, rows: ['"一"', '"二"'] }),
      journal.append({ room: 'BBBBBB', epoch: second, from: 0, rows: ['"b"'] }),
    ]);
    await journal.append({ room: 'AAAAAA', epoch: first, from: 2, rows: ['"三"'] });
    expect(await journal.read('AAAAAA')).toEqual(['"一"', '"二"', '"三"']);
    expect(await journal.read('BBBBBB')).toEqual(['"b"']);
    expect(await journal.read('CCCCCC')).toEqual([]);
    expect(await journal.rooms()).toEqual(expect.arrayContaining(['AAAAAA', 'BBBBBB']));
  });

  test('keeps no row of an append at a place that is taken', async () => {
    const { journal } = engine(name);
    const epoch = await claim('DDDDDD');
    await journal.append({ room: 'DDDDDD', epoch, from: 0, rows: ['1', '2'] });
    await expect(journal.append({ room: 'DDDDDD', epoch, from: 1, rows: ['x', 'y'] })).rejects.toThrow(
      'journal/',
    );
    expect(await journal.read('DDDDDD')).toEqual(['1', '2']);
  });

  test('erases a room and no other', async () => {
    const { journal } = engine(name);
    const epoch = await claim('EEEEEE');
    await journal.append({ room: 'EEEEEE', epoch, from: 0, rows: ['"gone"'] });
    await journal.erase('EEEEEE');
    expect(await journal.read('EEEEEE')).toEqual([]);
    expect(await journal.rooms()).not.toContain('EEEEEE');
    expect(await journal.read('BBBBBB')).toEqual(['"b"']);
  });

  test('lets go of logs that were begun before a time', async () => {
    const { journal } = engine(name);
    const epoch = await claim('FFFFFF');
    await journal.append({ room: 'FFFFFF', epoch, from: 0, rows: ['1'] });
    clock += 25 * hour;
    const young = await claim('GGGGGG');
    await journal.append({ room: 'GGGGGG', epoch: young, from: 0, rows: ['1'] });
    const gone = await journal.expire(24 * hour);
    expect(gone).toContain('FFFFFF');
    expect(gone).not.toContain('GGGGGG');
    expect(await journal.read('FFFFFF')).toEqual([]);
    expect(await journal.read('GGGGGG')).toEqual(['1']);
  });
});

test('no byte of an erased room stays in the SQLite files', async () => {
  const { journal } = engine('sqlite');
  await journal.append({ room: 'HHHHHH', epoch: 1, from: 0, rows: ['"unmistakable-trace"'] });
  const bytes = () =>
    ['rooms.db', 'rooms.db-wal'].map((file) => readFileSync(join(folder, file), 'latin1')).join('');
  expect(bytes()).toContain('unmistakable-trace');
  await journal.erase('HHHHHH');
  expect(bytes()).not.toContain('unmistakable-trace');
});

describe('two processes on one SQLite file', () => {
  const rows = (from: number, ...list: string[]) => ({ room: 'AAAAAA', epoch: 1, from, rows: list });

  test('the later writer goes on, the earlier is refused', async () => {
    const shared = mkdtempSync(join(tmpdir(), 'sharp-eyes-two-'));
    const [old, late] = [sqliteJournal(shared), sqliteJournal(shared)];
    await old.append(rows(0, '1'));
    expect(await late.read('AAAAAA')).toEqual(['1']);
    await old.append(rows(1, '2'));
    // It has read one row of two: what it would write does not follow.
    await expect(late.append(rows(1, 'x'))).rejects.toMatchObject({ code: 'unkept' });
    await late.append(rows(2, '3'));
    await expect(old.append(rows(2, 'late'))).rejects.toMatchObject({ code: 'fenced' });
    expect(await old.read('AAAAAA')).toEqual(['1', '2', '3']);
    await Promise.all([old.close(), late.close()]);
    rmSync(shared, { recursive: true, force: true });
  });

  test('a row out of place fails alone, not what other rooms write at that moment', async () => {
    const shared = mkdtempSync(join(tmpdir(), 'sharp-eyes-place-'));
    const journal = sqliteJournal(shared);
    const [bad, good] = await Promise.allSettled([
      journal.append(rows(7, 'x')),
      journal.append({ ...rows(0, '1'), room: 'BBBBBB' }),
    ]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
    expect(await journal.rooms()).toEqual(['BBBBBB']);
    await journal.close();
    rmSync(shared, { recursive: true, force: true });
  });
});

test('a file from when rows were found by an index is read, and written on', async () => {
  const old = mkdtempSync(join(tmpdir(), 'sharp-eyes-old-'));
  const db = new Database(join(old, 'rooms.db'));
  db.exec('CREATE TABLE rooms (room TEXT PRIMARY KEY, begun INTEGER NOT NULL) WITHOUT ROWID');
  db.exec('CREATE TABLE log (room TEXT NOT NULL, place INTEGER NOT NULL, row TEXT NOT NULL)');
  db.exec('CREATE UNIQUE INDEX log_place ON log (room, place)');
  db.exec("INSERT INTO rooms VALUES ('AAAAAA', 1)");
  db.exec("INSERT INTO log VALUES ('BBBBBB', 0, 'x'), ('AAAAAA', 0, '1')");
  db.close();
  const journal = sqliteJournal(old);
  await journal.append({ room: 'AAAAAA', epoch: 1, from: 1, rows: ['2'] });
  expect(await journal.read('AAAAAA')).toEqual(['1', '2']);
  await journal.close();
  rmSync(old, { recursive: true, force: true });
});

test('a room taken over in Redis is closed to its old holder', async () => {
  const { journal } = engine('redis');
  const slow = redisDirectory(client, 'slow', { leaseMs: 40, keepMs: hour });
  const quick = redisDirectory(client, 'quick', { leaseMs: 60_000, keepMs: hour });
  const old = (await slow.create('JJJJJJ')) ?? -1;
  await journal.append({ room: 'JJJJJJ', epoch: old, from: 0, rows: ['1'] });
  await expect.poll(() => quick.claim('JJJJJJ')).toBeGreaterThan(old);
  await expect(journal.append({ room: 'JJJJJJ', epoch: old, from: 1, rows: ['late'] })).rejects.toMatchObject(
    {
      code: 'fenced',
    },
  );
  expect(await slow.renew(new Map([['JJJJJJ', old]]))).toEqual(['JJJJJJ']);
  expect(await slow.find('JJJJJJ')).toEqual({ node: 'quick' });
  expect(await journal.read('JJJJJJ')).toEqual(['1']);
});

test('a room that is held can be neither taken nor made anew', async () => {
  const holder = redisDirectory(client, 'holder', { leaseMs: 60_000, keepMs: hour });
  const other = redisDirectory(client, 'other', { leaseMs: 60_000, keepMs: hour });
  const epoch = (await holder.create('KKKKKK')) ?? -1;
  expect(await other.create('KKKKKK')).toBeNull();
  expect(await other.claim('KKKKKK')).toBeNull();
  expect(await other.claim('NONE22')).toBeNull();
  await holder.release('KKKKKK', epoch);
  expect(await holder.find('KKKKKK')).toEqual({ node: null });
  expect(await other.claim('KKKKKK')).toBe(epoch + 1);
  expect(await holder.find('NONE22')).toBeNull();
});

test.each([
  [{ appendonly: 'no' }, 'appendonly must be yes'],
  [{ appendfsync: 'everysec' }, 'appendfsync must be always'],
  [{ 'maxmemory-policy': 'allkeys-lru' }, 'maxmemory-policy must be noeviction'],
])('a Redis set to %j is refused', async (settings, message) => {
  const loose = await startRedis(settings as Record<string, string>);
  try {
    await expect(connectRedis(loose.url)).rejects.toThrow(message);
  } finally {
    await loose.stop();
  }
});

test('a Redis that is not there is refused in plain words', async () => {
  await expect(connectRedis('redis://127.0.0.1:1')).rejects.toThrow('REDIS_URL: no answer');
});
