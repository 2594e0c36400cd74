import { existsSync } from 'node:fs';

/** The Chromium to test with: `CHROMIUM_PATH`, else the system's, else undefined for Playwright's own. */
export function browserPath(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}
