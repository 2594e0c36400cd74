import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else the system's, else Playwright's; null if there is none.
 * Throws if `CHROMIUM_PATH` names a file that does not exist.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  return [...usual, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
