import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildUsb } from '../../src/tools/usb/build-usb.ts';
import { launchChromium } from '../old-kernel/support/launch-chromium.ts';
import { openPage, type Visit } from '../old-kernel/support/open-page.ts';
import { playSolution } from '../old-kernel/support/play-solution.ts';
import { press } from '../old-kernel/support/press.ts';
import { readLevel } from '../old-kernel/support/read-level.ts';
import { shoot } from '../old-kernel/support/shoot.ts';
import { until } from '../old-kernel/support/until.ts';

const whiteboard = { width: 1280, height: 720, touch: false };

let url: string;
let browser: Browser;

beforeAll(async () => {
  url = pathToFileURL(resolve((await buildUsb()).path)).href;
  browser = await launchChromium();
}, 120_000);

afterAll(() => browser?.close());

/** Opens an empty page; `asked` fills with what it asks for, the file itself apart. */
async function visitFile(): Promise<{ visit: Visit; asked: readonly string[] }> {
  const visit = await openPage(browser, whiteboard);
  const asked: string[] = [];
  visit.page.on('request', (request) => {
    const wanted = request.url().replace(/#.*$/s, '');
    if (wanted !== url && !/^(?:data|blob):/.test(wanted)) asked.push(wanted);
  });
  return { visit, asked };
}

async function open(visit: Visit, id: string, title: string): Promise<void> {
  await visit.page.goto(`${url}#/case/${id}`);
  await until(visit.page, { selector: '.pg-brief-body h1', text: title });
  await press(visit, { selector: 'a.pg-brief-go', text: '开始办案' });
  await until(visit.page, { selector: '[data-stage="ready"]' });
}

describe('from a disk, Chromium 80', () => {
  test.each(['2-consent/takeaway-popup', '1-necessity/torch-requests'])('plays %s to 100', async (file) => {
    const { visit, asked } = await visitFile();
    const level = readLevel(file);
    await open(visit, level.public.id, level.public.title);
    await playSolution(visit, level, async () => {});
    expect(await until(visit.page, { selector: '.pg-plate-figures b' })).toBe('100');
    expect(await shoot(visit.page, `usb-${level.public.id}`)).toBeLessThanOrEqual(0);
    expect(asked).toEqual([]);
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test('has the marks again after a reload', async () => {
    const { visit } = await visitFile();
    const level = readLevel('2-consent/takeaway-popup');
    await open(visit, level.public.id, level.public.title);
    await press(visit, { selector: 'button[data-spot="s1"]' });
    await press(visit, { selector: '.btn-lawful', text: '合规' });
    await press(visit, { selector: '.btn-stamp', text: '盖章' });
    await until(visit.page, { selector: '.sheet-feedback .sheet-title.is-right' });
    await visit.page.reload();
    await until(visit.page, { selector: 'button[data-spot="s1"][aria-label$="合规"]' });
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test('opens the further pages', async () => {
    const { visit, asked } = await visitFile();
    for (const [hash, selector] of [
      ['', 'a.pg-folder-body'],
      ['daily', '.pg-month-days'],
      ['rapid', '.pg-rapid-rule'],
      ['notebook', '.pg-notebook-due'],
      ['library', '.pg-reason'],
      ['library/report', '.pg-report'],
      ['case/wifi-claim/letter', '.pg-letter-sheet'],
    ] as const) {
      await visit.page.goto(`${url}#/${hash}`);
      await until(visit.page, { selector });
      expect(await shoot(visit.page, `usb-${hash.replace(/\//g, '-')}`), hash).toBeLessThanOrEqual(0);
    }
    expect(asked).toEqual([]);
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test('gives a class a question, from the hands counted to the reveal', async () => {
    const { visit, asked } = await visitFile();
    const { page } = visit;
    const next = () => press(visit, { selector: '.pg-cl-next' });
    await page.goto(`${url}#/board/junior-15`);
    await press(visit, { selector: 'button.pg-btn-ink', text: '开始上课' });
    await until(page, { selector: '.pg-cl-next' });
    // Handing out, its question to practise on, and the brief of the case lie before the first spot.
    const judging = () =>
      page.evaluate(() => document.querySelector('.pg-cl-beats [aria-current="step"]') !== null);
    for (let step = 0; step < 8 && !(await judging()); step += 1) await next();
    for (const beat of ['各自判断', '再判断']) {
      await until(page, { selector: '[aria-current="step"]', text: beat });
      await press(visit, { selector: 'button[aria-label="违规 多一个"]' });
      await next();
      if (beat === '各自判断') await next();
    }
    await until(page, { selector: '[aria-current="step"]', text: '揭晓' });
    await until(page, { selector: '.pg-cl-tag' });
    expect(await shoot(page, 'usb-board-reveal')).toBeLessThanOrEqual(0);
    expect(asked).toEqual([]);
    expect(visit.problems).toEqual([]);
    await visit.close();
  });
});
