import { expect } from 'playwright/test';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');

test.use({ serviceWorkers: 'allow' });

test('once opened, the site works without a network: home, a case, a set of the day', async ({
  page,
  context,
  faults,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  // The worker is registered when the page has gone quiet, and takes the page over once all is kept.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 45_000,
  });
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await page.getByRole('link', { name: new RegExp(t('home.daily')) }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('home.daily') })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await playLevel(page, pointer(page, 'zh-CN'), 'takeaway-popup', 'zh-CN');
  expect(faults).toEqual([]);
});
