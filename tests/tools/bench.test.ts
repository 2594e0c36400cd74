import { expect, test } from 'vitest';
import { runTool } from '../support/run-tool.ts';

test('npm run bench names the benchmarks there are when asked for another, and exits 1', async () => {
  const ran = await runTool('node_modules/tsx/dist/cli.mjs', ['src/tools/bench.ts', 'speed', '--json']);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toContain('bench: no speed; there are page, share, cards, rooms');
});
