import { expect } from 'playwright/test';
import { markSpot } from './support/mark-spot.ts';
import { pointer } from './support/pointer.ts';
import { startLevel } from './support/start-level.ts';
import { test } from './support/test.ts';

for (const [level, spot] of [
  ['takeaway-popup', 's1'],
  ['torch-requests', 's1'],
] as const) {
  test(`less motion: ${level} stands still and takes a mark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startLevel(page, level);
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
    await expect(page.locator('[data-stage="ready"]')).toBeVisible();
    await markSpot(page, pointer(page, 'zh-CN'), 'zh-CN', { spot, verdict: 'lawful' });
  });
}
