import type { Browser } from 'playwright';
import { countBytes } from './count-bytes.ts';
import { withPage } from './with-page.ts';

/** Loads the home page, slowed: ms to its first contentful paint, and all bytes until the network is quiet. */
export function measureHome(
  browser: Browser,
  origin: string,
): Promise<{ firstPaint: number; bytes: number }> {
  return withPage(browser, true, async ({ page, session }) => {
    const traffic = countBytes(session);
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor();
    const firstPaint = Number(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    );
    if (traffic.plainScripts.length > 0) throw new Error(`not brotli: ${traffic.plainScripts.join(' ')}`);
    return { firstPaint, bytes: traffic.bytes };
  });
}
