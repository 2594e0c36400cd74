import { spawn } from 'node:child_process';

/** How a step ended. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command with its output shown; resolves with its exit code (1 if it could not start). */
export const runCommand = (
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

/** A step that counts as one check. */
export async function runCheck(name: string, command: string, args: readonly string[]): Promise<StepResult> {
  console.log(`\n== ${name}`);
  const ok = (await runCommand(command, args)) === 0;
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}
