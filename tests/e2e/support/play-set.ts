import { expect, type Page } from 'playwright/test';
import { levelKey } from './level-key.ts';
import { pointer } from './pointer.ts';
import { publicLevel } from './public-level.ts';
import { solveOnDesk } from './solve-on-desk.ts';
import { words } from './words.ts';

/** Plays the solutions of a day's set, from its page to its verdict. No judgement is shown on the way. */
export async function playSet(page: Page, levels: readonly string[]): Promise<void> {
  const t = words('zh-CN');
  await page.getByRole('link', { name: t('daily.start') }).click();
  for (const id of levels) {
    const level = await publicLevel(page, id, 'zh-CN');
    await expect(page.getByRole('heading', { level: 1, name: level.title })).toBeVisible();
    await solveOnDesk(page, pointer(page, 'zh-CN'), level, levelKey(id).solution, 'zh-CN');
  }
}
