import type { Browser } from 'playwright';
import type { BenchWindow } from './bench-window.ts';
import { countBytes } from './count-bytes.ts';
import { withPage } from './with-page.ts';

/** Loads the stock Phaser page, slowed: ms to its first game frame, and bytes over the wire. */
export function measureBaseline(
  browser: Browser,
  origin: string,
): Promise<{ firstFrame: number; bytes: number }> {
  return withPage(browser, true, async ({ page, session }) => {
    const traffic = countBytes(session);
    await page.goto(`${origin}/`);
    const handle = await page.waitForFunction(() => (window as BenchWindow).firstFrame);
    const firstFrame = Number(await handle.jsonValue());
    if (traffic.plainScripts.length > 0) throw new Error(`not brotli: ${traffic.plainScripts.join(' ')}`);
    return { firstFrame, bytes: traffic.bytes };
  });
}
