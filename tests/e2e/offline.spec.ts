import { expect, type Page } from 'playwright/test';
import { beat, countHands } from './support/board.ts';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');

test.use({ serviceWorkers: 'allow' });

/** Opens the site and waits until its worker keeps all of it. */
async function kept(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  // The worker is registered when the page has gone quiet, and takes the page over once all is kept.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 45_000,
  });
}

test('once opened, the site works without a network: home, a case, a set of the day', async ({
  page,
  context,
  faults,
}) => {
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await page.getByRole('link', { name: new RegExp(t('home.daily')) }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('home.daily') })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await playLevel(page, pointer(page, 'zh-CN'), 'takeaway-popup', 'zh-CN');
  expect(faults).toEqual([]);
});

test('after one visit a class is given without a network: lesson, board, cards, what to print', async ({
  page,
  context,
}) => {
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await page.goto('./#/lesson');
  await expect(page.getByRole('heading', { level: 1, name: t('lesson.title') })).toBeVisible();
  await page.goto('./#/lesson/junior-15/print/plan');
  await expect(page.locator('.pr-plan')).toBeVisible();
  await page.goto('./#/cards');
  await expect(page.getByRole('button', { name: t('cards.byPhoto') })).toBeVisible();
  await page.goto('./#/board/junior-15');
  await page.getByRole('button', { name: t('board.begin') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('board.stageHandOut'));
  for (let step = 0; step < 8 && !(await beat(page).isVisible()); step += 1)
    await page.keyboard.press('PageDown');
  await countHands(page, 10, 30);
  await page.keyboard.press('r');
  await expect(beat(page)).toHaveText(t('board.beatReveal'));
});
