import type { Browser, CDPSession, Page } from 'playwright';

/** What a measurement gets: a page that has nothing cached, and its protocol session. */
export interface ColdPage {
  readonly page: Page;
  readonly session: CDPSession;
}

const bytesPerSecond = 1_600_000 / 8;
const latency = 150;
const slowdown = 4;

/**
 * Runs `use` in a page of its own context: a phone's window, an empty cache. `slow` adds a 1.6 Mbps network
 * with 150 ms latency and a CPU slowed 4 times. Rejects with the first error of the page, if it had any.
 */
export async function withPage<T>(
  browser: Browser,
  slow: boolean,
  use: (cold: ColdPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'zh-CN',
  });
  try {
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await session.send('Network.enable');
    if (slow) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: bytesPerSecond,
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    const result = await use({ page, session });
    if (errors[0]) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}
