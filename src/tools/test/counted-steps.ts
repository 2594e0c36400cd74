import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { runCommand, type StepResult } from './run-step.ts';

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

function readReport<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null {
  if (!existsSync(file)) return null;
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.output : null;
}

/** A runner that failed without failing a test (it could not start, say) counts as one failure. */
const settle = (name: string, code: number, passed: number, failed: number): StepResult => ({
  name,
  passed,
  failed: failed === 0 && code !== 0 ? 1 : failed,
});

/** Runs the unit, level, server and old-kernel tests. */
export async function runVitest(): Promise<StepResult> {
  const file = 'test-results/vitest.json';
  rmSync(file, { force: true });
  console.log('\n== unit, level, boundary and old-kernel tests');
  const code = await runCommand('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file, vitestReport);
  return settle('vitest', code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

/** Runs the browser tests; a flaky test is a failed one. */
export async function runPlaywright(chromium: string): Promise<StepResult> {
  const file = 'test-results/e2e.json';
  rmSync(file, { force: true });
  console.log('\n== browser tests');
  const args = ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'];
  const code = await runCommand('npx', args, { CHROMIUM_PATH: chromium });
  const stats = readReport(file, playwrightReport)?.stats;
  return settle('browser', code, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}
