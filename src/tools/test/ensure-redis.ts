import { existsSync } from 'node:fs';
import { runCommand } from './run-step.ts';

const places = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'];

/** A redis-server: `REDIS_SERVER_PATH`, else the system's; null if there is none. */
export const findRedis = (): string | null =>
  [process.env.REDIS_SERVER_PATH, ...places].find((path) => path && existsSync(path)) ?? null;

/** Finds a redis-server, else installs Debian's (as root), else returns null. Nothing is started. */
export async function ensureRedis(): Promise<string | null> {
  const found = findRedis();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('no redis-server found: installing one');
  await runCommand('apt-get', ['update', '-qq']);
  // The package would start a server of its own; the tests start theirs, on a port and folder of their own.
  await runCommand('apt-get', ['install', '-y', '-qq', 'redis-server'], {
    DEBIAN_FRONTEND: 'noninteractive',
    RUNLEVEL: '1',
  });
  return findRedis();
}
