import type { Browser, CDPSession, Page } from 'playwright';
import { withPage } from './with-page.ts';

const settleMs = 2000;
const watchMs = 3000;

const busySeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const task = metrics.find(({ name }) => name === 'TaskDuration');
  if (!task) throw new Error('the browser reports no TaskDuration');
  return task.value;
};

/**
 * The share (0 to 1) of 3 s in which the page's main thread was busy, from 2 s after `prepare` was done.
 * Not slowed.
 */
export function idleShare(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<void>,
): Promise<number> {
  return withPage(browser, false, async ({ page, session }) => {
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'networkidle' });
    await prepare(page);
    await page.waitForTimeout(settleMs);
    const since = performance.now();
    const before = await busySeconds(session);
    await page.waitForTimeout(watchMs);
    const busy = (await busySeconds(session)) - before;
    return busy / ((performance.now() - since) / 1000);
  });
}
