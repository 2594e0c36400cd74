import type { Page } from 'playwright';

/** Clicks the spot at `index` with a real pointer; rejects if nothing lets the click through or it is not chosen. */
export async function selectSpot(page: Page, index: number): Promise<void> {
  const spot = page.locator('button[data-spot]').nth(index);
  await spot.click();
  await page.waitForFunction(
    (at) => document.querySelectorAll('button[data-spot]')[at]?.getAttribute('aria-pressed') === 'true',
    index,
  );
}
