import { expect, type Page } from 'playwright/test';

/** Opens a level straight at its desk and waits until it takes marks. */
export async function startLevel(page: Page, id: string): Promise<void> {
  await page.goto(`./#/case/${id}/play`);
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
}
