import { expect, type Page } from 'playwright/test';

/** Opens a level straight at its desk and waits until it takes marks; `site` as in `playLevel`. */
export async function startLevel(page: Page, id: string, site = './'): Promise<void> {
  await page.goto(`${site}#/case/${id}/play`);
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
}
