import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Level } from '../../src/rules/level-schema.ts';
import { sharedCodes } from '../../src/tools/shots/saved.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openPage, type Visit } from './support/open-page.ts';
import { playSolution } from './support/play-solution.ts';
import { press } from './support/press.ts';
import { readLevel } from './support/read-level.ts';
import { type Served, serveDist } from './support/serve-dist.ts';
import { shoot } from './support/shoot.ts';
import { until } from './support/until.ts';

/** A level's file, and the folder a player finds it in. */
const takeaway = { file: '2-consent/takeaway-popup', folder: '告知与同意' };
const torch = { file: '1-necessity/torch-requests', folder: '必要性' };
const tableOrder = { file: '1-necessity/table-order', folder: '必要性' };

const whiteboard = { width: 1280, height: 720, touch: false };
const phone = { width: 390, height: 844, touch: true };

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

async function picture({ page }: Visit, name: string): Promise<void> {
  expect(await shoot(page, name), `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

/** From the home page into a level with its stage running. */
async function enter(visit: Visit, folder: string, level: Level): Promise<void> {
  await press(visit, { selector: 'a.pg-folder-body', text: folder });
  await press(visit, { selector: 'a.pg-slip', text: level.public.title });
  await until(visit.page, { selector: '.pg-brief-body h1', text: level.public.title });
  await press(visit, { selector: 'a.pg-brief-go', text: '开始办案' });
  await until(visit.page, { selector: '.lv-head h1', text: level.public.title });
  await until(visit.page, { selector: '[data-stage="ready"]' });
}

/** Plays by the level's solution; every kind of step is pictured once. */
async function playToVerdict(visit: Visit, level: Level, name: string): Promise<void> {
  await picture(visit, `${name}-1-open`);
  const shown = new Set(['lawful-chosen']);
  await playSolution(visit, level, async (moment) => {
    if (shown.has(moment)) return;
    shown.add(moment);
    await picture(visit, `${name}-2-${moment}`);
  });
  expect(await until(visit.page, { selector: '.pg-plate-figures b' })).toBe('100');
  await picture(visit, `${name}-3-verdict`);
}

describe('Chromium 80 plays to the verdict', () => {
  test('查验, with a mouse at 1280×720', async () => {
    const visit = await openPage(browser, whiteboard);
    const level = readLevel(takeaway.file);
    await visit.page.goto(site.url);
    await until(visit.page, { selector: 'a.pg-folder-body' });
    await picture(visit, 'home');
    await enter(visit, takeaway.folder, level);
    await playToVerdict(visit, level, 'takeaway-popup');
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test('审批, then 迷阵, with a mouse at 1280×720', async () => {
    const visit = await openPage(browser, whiteboard);
    const [first, second] = [readLevel(torch.file), readLevel(tableOrder.file)];
    await visit.page.goto(site.url);
    await enter(visit, torch.folder, first);
    await playToVerdict(visit, first, 'torch-requests');
    await press(visit, { selector: '.pg-verdict-ink .pg-bar a' });
    await picture(visit, 'chapter');
    await visit.page.goto(`${site.url}#/case/${second.public.id}`);
    await press(visit, { selector: 'a.pg-brief-go', text: '开始办案' });
    await until(visit.page, { selector: '[data-mechanic="maze"][data-stage="ready"]' });
    await playToVerdict(visit, second, 'table-order');
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test.each([
    ['溯源', 'wifi-trail', whiteboard],
    ['维权', 'wifi-claim', whiteboard],
    ['溯源', 'wifi-trail', phone],
  ])('%s: %s, at %o', async (_, id, size) => {
    const visit = await openPage(browser, size);
    const level = readLevel(`1-necessity/${id}`);
    await visit.page.goto(`${site.url}#/case/${id}`);
    await until(visit.page, { selector: '.pg-brief-body h1', text: level.public.title });
    await press(visit, { selector: 'a.pg-brief-go', text: '开始办案' });
    await until(visit.page, { selector: '[data-stage="ready"]' });
    await playToVerdict(visit, level, size.touch ? `phone-${id}` : id);
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test('opens the further pages', async () => {
    const visit = await openPage(browser, phone);
    for (const [hash, selector] of [
      ['daily', '.pg-month-days'],
      ['rapid', '.pg-rapid-rule'],
      ['notebook', '.pg-notebook-due'],
      ['library', '.pg-reason'],
      ['library/report', '.pg-report'],
      ['library/channels', '.pg-channels'],
      ['case/wifi-claim/letter', '.pg-letter-sheet'],
      [`r/${sharedCodes.set}`, '.pg-sh-row'],
      ['r', '.pg-sh-paste'],
    ] as const) {
      await visit.page.goto(`${site.url}#/${hash}`);
      await until(visit.page, { selector });
      await picture(visit, hash.replace(/\//g, '-').slice(0, 24));
    }
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test('查验, with a finger at 390×844', async () => {
    const visit = await openPage(browser, phone);
    const level = readLevel(takeaway.file);
    await visit.page.goto(site.url);
    await until(visit.page, { selector: 'a.pg-folder-body' });
    await picture(visit, 'phone-home');
    await enter(visit, takeaway.folder, level);
    await playToVerdict(visit, level, 'phone-takeaway-popup');
    expect(visit.problems).toEqual([]);
    await visit.close();
  });
});
