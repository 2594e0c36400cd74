import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/tools/browser/launch-browser.ts';
import { assemblePage } from '../../src/tools/usb/assemble-page.ts';
import { bundleParts } from '../../src/tools/usb/bundle-parts.ts';
import { launchChromium } from '../old-kernel/support/launch-chromium.ts';
import { until } from '../old-kernel/support/until.ts';
import { writeProbeSite } from './support/probe-site.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sharp-eyes-probe-')));
const url = pathToFileURL(join(folder, 'one.html')).href;

/** What each line of the probe says when it works; the fetch is the one thing that must not. */
const lines = {
  worker: '6',
  part: 'a part with </script> and <!-- in it',
  fetch: 'refused',
  picture: '12',
};

beforeAll(async () => {
  const root = join(folder, 'site');
  writeProbeSite(root);
  writeFileSync(join(folder, 'one.html'), assemblePage(await bundleParts({ root })));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site in one file has its workers, later parts and pictures, and goes nowhere', () => {
  test('in the current Chromium', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(url);
      for (const [id, text] of Object.entries(lines)) {
        await page.locator(`#${id}`).waitFor();
        expect(await page.locator(`#${id}`).textContent(), id).toBe(text);
      }
      const style = await page.locator('#part').evaluate((part) => {
        const { color, marginTop } = getComputedStyle(part);
        return { color, marginTop };
      });
      expect(style).toEqual({ color: 'rgb(1, 2, 3)', marginTop: '7px' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#download').click(),
      ]);
      expect(download.suggestedFilename()).toBe('class.csv');
    } finally {
      await browser.close();
    }
  });

  test('in Chromium 80', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(url);
      for (const [id, text] of Object.entries(lines)) {
        expect(await until(page, { selector: `#${id}` }), id).toBe(text);
      }
    } finally {
      await browser.close();
    }
  });
});

test('a file that would stay beside the page is named', async () => {
  const root = join(folder, 'stray');
  writeProbeSite(root);
  writeFileSync(
    join(root, 'main.ts'),
    "import './main.css';\nnew Worker(new URL('./count.ts', import.meta.url));\n",
  );
  await expect(bundleParts({ root })).rejects.toThrow(/count-.*\.js would stay a file of its own/);
});
