import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { startBrowser } from './support/browser-process.ts';
import { goOn } from './support/go-on.ts';
import { markSpot } from './support/mark-spot.ts';
import { pointer } from './support/pointer.ts';
import { startLevel } from './support/start-level.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const id = 'takeaway-popup';
const t = words('zh-CN');
const spot = (page: Page, name: string) => page.locator(`button[data-spot="${name}"]`);
const stamped = (kind: 'lawful' | 'violation') => new RegExp(`${t(`spot.${kind}`)}$`);

test('marks are there after a reload, and 继续办案 leads back to them', async ({ page }) => {
  const hands = pointer(page, 'zh-CN');
  await startLevel(page, id);
  await markSpot(page, hands, 'zh-CN', { spot: 's1', verdict: 'lawful' });
  await goOn(page, hands, 'zh-CN');
  await markSpot(page, hands, 'zh-CN', {
    spot: 's2',
    verdict: 'violation',
    reason: 'refusal-blocks-service',
  });
  const isBack = async () => {
    await expect(spot(page, 's1')).toHaveAccessibleName(stamped('lawful'));
    await expect(spot(page, 's2')).toHaveAccessibleName(stamped('violation'));
    await expect(page.getByRole('button', { name: new RegExp(`${t('spot.unjudged')}$`) })).toHaveCount(5);
    await expect(page.locator('[data-phase="judging"]')).toBeVisible();
  };
  await page.reload();
  await isBack();
  await page.goto('./#/');
  await page.getByRole('link', { name: t('home.continue') }).click();
  await expect(page).toHaveURL(new RegExp(`#/case/${id}/play$`));
  await isBack();
});

test('a mark survives a browser killed 200 ms after it', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'sharp-eyes-e2e-'));
  let running = await startBrowser(profile);
  const open = async () => {
    const context = running.browser.contexts()[0];
    if (!context) throw new Error('no context');
    const page = await context.newPage();
    await page.goto(`${baseURL}#/case/${id}/play`);
    await expect(page.locator('[data-phase="judging"]')).toBeVisible();
    return page;
  };
  try {
    const page = await open();
    await spot(page, 's1').click();
    await page.getByRole('button', { name: t('play.lawful'), exact: true }).click();
    await page.getByRole('button', { name: t('play.stamp'), exact: true }).click();
    // The timed kill is what is tested.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await running.kill();
    running = await startBrowser(profile);
    const again = await open();
    await expect(spot(again, 's1')).toHaveAccessibleName(stamped('lawful'));
    await expect(spot(again, 's2')).toHaveAccessibleName(new RegExp(`${t('spot.unjudged')}$`));
  } finally {
    await running.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
