import { createClient } from '@redis/client';

/** A client with its options left as they are: their types say nothing that a caller needs. */
const open = (url: string) =>
  createClient({
    url,
    // A command must fail rather than wait for a Redis that may never come back: players are told and send again.
    disableOfflineQueue: true,
    socket: { connectTimeout: 5000, reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, 2000) },
  });

export type RedisClient = ReturnType<typeof open>;

/** What a Redis must be set to, so that an acknowledged answer is on disk and no log is dropped to make room. */
const needed = [
  ['appendonly', 'yes'],
  ['appendfsync', 'always'],
  ['maxmemory-policy', 'noeviction'],
] as const;

/** The first that can set an expiry only where there is none. */
const leastVersion = 7;

/**
 * Connects and checks the durability settings. Rejects with a plain sentence if Redis is out of reach or is set so
 * that answers could be lost.
 */
export async function connectRedis(url: string): Promise<RedisClient> {
  const client = open(url);
  client.on('error', () => {});
  let failed: unknown = null;
  await Promise.race([client.connect(), new Promise((_, reject) => client.once('error', reject))]).catch(
    (error: unknown) => {
      failed = error;
    },
  );
  if (failed !== null) {
    client.destroy();
    throw new Error(`REDIS_URL: no answer (${failed instanceof Error ? failed.message : String(failed)})`);
  }
  const refuse = (reason: string): never => {
    client.destroy();
    throw new Error(`REDIS_URL: ${reason}`);
  };
  const version = /redis_version:(\d+)/.exec(await client.info('server'))?.[1];
  if (!(Number(version) >= leastVersion)) refuse(`Redis ${leastVersion} or newer is needed, not ${version}`);
  for (const [name, value] of needed) {
    const settings = await client
      .configGet(name)
      .catch((error: unknown) => refuse(`its settings can't be read (${String(error)})`));
    const found = settings[name];
    if (found !== value) refuse(`${name} must be ${value}, not ${found}: answers could be lost`);
  }
  return client;
}
