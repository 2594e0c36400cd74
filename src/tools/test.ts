import { mkdirSync } from 'node:fs';
import { buildSite } from '../server/build-site.ts';
import { runPlaywright, runVitest } from './test/counted-steps.ts';
import { ensureChromium } from './test/ensure-chromium.ts';
import { ensureRedis } from './test/ensure-redis.ts';
import { runCheck, type StepResult } from './test/run-step.ts';
import { buildUsb } from './usb/build-usb.ts';

/** `npm test`: types, lint, levels, unit and browser tests. Its last line is `N passed, N failed`. */
mkdirSync('test-results', { recursive: true });
const results: StepResult[] = [
  await runCheck('types', 'npx', ['tsc', '--noEmit']),
  await runCheck('lint', 'npx', ['biome', 'check', '.']),
  await runCheck('levels', 'npx', ['tsx', 'src/tools/levels.ts']),
];

const chromium = await ensureChromium();
// Without one, the tests of several nodes fail and say how to get it.
await ensureRedis();
try {
  await buildSite();
  await buildUsb();
  results.push(await runVitest());
  if (chromium) {
    results.push(await runPlaywright(chromium));
  } else {
    console.error(
      'No Chromium: set CHROMIUM_PATH, or on Debian run: apt-get install -y chromium fonts-noto-cjk',
    );
    results.push({ name: 'browser', passed: 0, failed: 1 });
  }
} catch (error) {
  console.error(error);
  results.push({ name: 'build', passed: 0, failed: 1 });
}

console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const total = (pick: (result: StepResult) => number) =>
  results.reduce((sum, result) => sum + pick(result), 0);
const failed = total((result) => result.failed);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${total((result) => result.passed)} passed, ${failed} failed`);
