import type { Browser, Page } from 'puppeteer-core';

/** A page of a player who was never here, and everything that went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly touch: boolean;
  readonly problems: readonly string[];
  close(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

/** Opens an empty page, in Chinese and with storage of its own. `problems` fills with errors thrown, logged and answered. */
export async function openPage(browser: Browser, { width, height, touch }: Size): Promise<Visit> {
  const context = await browser.createIncognitoBrowserContext();
  const page = await context.newPage();
  // Without a screen this Chromium asks for English, which the site would rightly give it.
  const session = await page.target().createCDPSession();
  const userAgent = await browser.userAgent();
  await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: 'zh-CN,zh' });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(`logged: ${line.text()}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
  return { page, touch, problems, close: () => context.close() };
}
