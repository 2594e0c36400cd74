import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Turn } from '../../src/cards/turn.ts';
import { pngOf } from '../../src/tools/cards/png-of.ts';
import { renderClass } from '../../src/tools/cards/render-class.ts';
import { exifJpegHead } from '../support/exif-jpeg-head.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openPage } from './support/open-page.ts';
import { press } from './support/press.ts';
import { type Served, serveDist } from './support/serve-dist.ts';
import { until } from './support/until.ts';

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serveDist();
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

// Upright and upside down only: on its side, as the file is stored, every card would say nothing.
const cards = Array.from({ length: 9 }, (_, index) => ({
  seat: index + 1,
  turn: (index % 3 === 0 ? 0 : 2) as Turn,
}));

test('Chromium 80, which turns no photo by its EXIF, reads one stored on its side upright', async () => {
  const visit = await openPage(browser, { width: 390, height: 844, touch: true });
  const { page } = visit;
  await page.goto(`${site.url}#/cards`);
  await until(page, { selector: 'h1', text: '读纸卡' });
  const scene = { seed: 80, width: 1200, height: 900, cards, px: [34, 60] as const };
  const base64 = pngOf(renderClass(scene).frame(0).image).toString('base64');
  await press(visit, { selector: '.pg-cards-second' });
  await until(page, { selector: '.pg-cards-controls' });
  // Puppeteer hands files over by a fetch that the site's policy refuses: the page makes the photo itself.
  await page.evaluate(
    async (png: string, head: number[]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.height;
      canvas.height = image.width;
      const context = canvas.getContext('2d');
      context?.setTransform(0, -1, 1, 0, 0, image.width);
      context?.drawImage(image, 0, 0);
      const stored = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      if (!stored || !input) throw new Error('no photo, or nowhere to put it');
      chosen.items.add(new File([new Uint8Array(head), stored.slice(2)], 'a.jpg', { type: 'image/jpeg' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    base64,
    [...exifJpegHead(6, false)],
  );
  await until(page, { selector: '.pg-photo-count', text: '9', limit: 30_000 });
  await press(visit, { selector: '.pg-cards-eye > .pg-btn' });
  await press(visit, { selector: '.pg-cards-end .pg-btn' });
  const tally = await until(page, { selector: '.pg-tally' });
  expect(tally).toBe('合规3违规6');
  expect(visit.problems).toEqual([]);
  await visit.close();
}, 120_000);
