import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** The project's own server in a process of its own. */
export interface BenchServer {
  readonly origin: string;
  /** CPU time it has used, in µs, as it says at `/metrics`. */
  cpu(): Promise<number>;
  /** Memory it holds, in bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts it on a free port with this `DATA_DIR`, behind a proxy that it believes. Rejects with what it said if it ends. */
export async function startServer(dataDir: string): Promise<BenchServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, TRUST_PROXY: '1', REDIS_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes(`http://localhost:${port}`)) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  const read = async (name: string): Promise<number> => {
    const text = await (await fetch(`${origin}/metrics`)).text();
    const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1];
    if (value === undefined) throw new Error(`no ${name}`);
    return Number(value);
  };
  return {
    origin,
    cpu: async () => 1e6 * (await read('process_cpu_seconds_total')),
    memory: () => read('process_resident_memory_bytes'),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
