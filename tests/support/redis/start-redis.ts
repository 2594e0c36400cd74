import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../src/tools/free-port.ts';
import { findRedis } from '../../../src/tools/test/ensure-redis.ts';

/** A Redis of a test's own, on loopback. */
export interface TestRedis {
  readonly url: string;
  readonly pid: number;
  /** Ends it (SIGKILL). */
  halt(): Promise<void>;
  /** Ends it, if it runs, and starts it anew on the same files and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a redis-server with the settings that rooms need, unless `settings` says otherwise. */
export async function startRedis(settings: Readonly<Record<string, string>> = {}): Promise<TestRedis> {
  const binary = findRedis();
  if (!binary)
    throw new Error('No redis-server: set REDIS_SERVER_PATH, or on Debian: apt-get install redis-server');
  const folder = mkdtempSync(join(tmpdir(), 'sharp-eyes-redis-'));
  const port = await freePort();
  const all = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction', ...settings };
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  for (const [name, value] of Object.entries(all)) args.push(`--${name}`, value);
  let child: ChildProcess;
  const start = async () => {
    child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of child.stdout ?? []) {
      said += String(chunk);
      if (said.includes('Ready to accept connections')) break;
    }
    if (!said.includes('Ready to accept connections')) throw new Error(`redis-server did not start: ${said}`);
  };
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    halt: end,
    async restart() {
      await end();
      await start();
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
