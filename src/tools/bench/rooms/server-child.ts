import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface ServerChild {
  /** CPU time it has used, in µs. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** What a child says that passes; rejects if it ends first. */
function heard<T>(
  child: ChildProcess,
  passes: (message: unknown) => T | undefined,
  said: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const hear = (message: unknown) => {
      const found = passes(message);
      if (found === undefined) return;
      child.off('message', hear);
      child.off('exit', end);
      resolve(found);
    };
    const end = (code: number | null) => reject(new Error(`a server ended with ${code}: ${said()}`));
    child.on('message', hear);
    child.once('exit', end);
  });
}

/** Starts `file` (a path from the project's root) and waits until it has written `ready`. Rejects with what it said if it ends. */
export async function serverChild(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: string,
): Promise<ServerChild> {
  const child = fork(file, args, {
    // As `npm start` does.
    execArgv: [
      '--max-semi-space-size=64',
      '--import',
      'tsx',
      '--import',
      fileURLToPath(new URL('tell-cpu.ts', import.meta.url)),
    ],
    env: { ...process.env, ...env },
    silent: true,
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes(ready)) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}: ${said}`)));
  });
  return {
    cpu() {
      const told = heard(
        child,
        (message) => (message as { cpu?: number }).cpu,
        () => said,
      );
      child.send('cpu');
      return told;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
