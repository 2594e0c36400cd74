import puppeteer, { type Browser } from 'puppeteer-core';
import { unpackChromium } from './unpack-chromium.ts';

/** Starts Chromium 80 without a screen. Throws, saying why, where it can't run or isn't version 80. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await unpackChromium();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const browser = await puppeteer.launch({ executablePath, args }).catch((cause: unknown) => {
    throw new Error(`Chromium 80 (${executablePath}) does not start on this machine: ${cause}`, { cause });
  });
  const version = await browser.version();
  if (!version.startsWith('HeadlessChrome/80.')) {
    await browser.close();
    throw new Error(`The old-kernel test is for Chromium 80, but ${executablePath} is ${version}`);
  }
  return browser;
}
