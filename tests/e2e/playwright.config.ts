import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { browserArgs } from '../../src/tools/browser/browser-args.ts';
import { findChromium } from '../../src/tools/browser/find-chromium.ts';

/** Two checkouts can test side by side on one machine. */
const port = process.env.E2E_PORT ?? '3160';
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'zh-CN',
    actionTimeout: 10_000,
    // A worker would answer in place of the routes that tests set up; the offline test allows it.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: { executablePath: findChromium() ?? undefined, args: browserArgs },
  },
  webServer: {
    command: 'npx tsx src/server/main.ts',
    cwd: root,
    // Rooms of tests are kept apart from those of whoever runs them.
    env: { PORT: port, DATA_DIR: `test-results/data-${port}` },
    url: `http://localhost:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
