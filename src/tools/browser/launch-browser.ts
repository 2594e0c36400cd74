import { type Browser, chromium } from 'playwright';
import { browserArgs } from './browser-args.ts';
import { findChromium } from './find-chromium.ts';

/** Starts a headless Chromium that calls nobody by itself. Throws, saying how to get one, if none is found. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium found. Set CHROMIUM_PATH, or run: npx playwright install chromium');
  }
  return chromium.launch({ executablePath, args: browserArgs });
}
