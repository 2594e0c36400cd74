import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server of its own process, so that it can be killed like one. */
export interface ServerProcess {
  readonly origin: string;
  readonly pid: () => number;
  /** All that it has written. */
  readonly said: () => string;
  /** Sends a signal; resolves when the process is gone (SIGKILL, SIGTERM). */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** Starts it again, on the same port with the same environment. */
  start(): Promise<void>;
}

/** Starts the project's server on `port`; `env` adds to the environment. Rejects with what it said if it ends first. */
export async function serverProcess(port: number, env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  let child: ChildProcess;
  let said = '';
  const start = async () => {
    child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let fresh = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += String(chunk);
        fresh += String(chunk);
        if (fresh.includes(`http://localhost:${port}`)) resolve();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${fresh}`)));
    });
  };
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: () => child.pid ?? 0,
    said: () => said,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
      return child.exitCode;
    },
    signal: (signal) => void child.kill(signal),
    start,
  };
}
