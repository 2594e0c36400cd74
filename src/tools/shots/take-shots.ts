import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Language } from '../../rules/languages.ts';
import { shotDay } from './saved.ts';
import { type Screen, screens } from './screens.ts';
import { seed } from './seed.ts';
import { seedClasses } from './seed-classes.ts';
import type { sizes } from './sizes.ts';

/** Longer than the longest effect of a mark or a verdict. */
const settleMs = 1500;

async function show(page: Page, origin: string, screen: Screen): Promise<void> {
  // A new hash alone would not load the page again, and so not read what was stored.
  await page.goto('about:blank');
  await page.goto(`${origin}/${screen.hash}`, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  if (screen.hash.endsWith('/play')) await page.locator('.lv[data-stage="ready"]').waitFor();
  await screen.act?.(page);
  if (!screen.whole) await page.waitForTimeout(settleMs);
}

/**
 * Takes every screen (or those named in `only`) in one language and window, as
 * `<screen>-<lang>-<width>x<height>.png` in `folder`. Returns the page's errors; a screen that can't be
 * brought about is one of them.
 */
export async function takeShots(
  browser: Browser,
  origin: string,
  folder: string,
  language: Language,
  size: (typeof sizes)[number],
  only: readonly string[],
): Promise<string[]> {
  const { width, height, density } = size;
  const errors: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: density,
    locale: language,
    serviceWorkers: 'block',
  });
  await context.clock.setFixedTime(new Date(`${shotDay}T12:00:00+08:00`));
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  let file = 'the first page';
  page.on('pageerror', (error) => errors.push(`${file}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${file}: ${message.text()}`);
  });
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  for (const screen of screens) {
    if (only.length > 0 && !only.includes(screen.name)) continue;
    file = `${screen.name}-${language.slice(0, 2)}-${width}x${height}.png`;
    try {
      await seed(page, screen.saved(language));
      if (screen.classes) await seedClasses(page, screen.classes(language));
      await show(page, origin, screen);
      await page.screenshot({ path: join(folder, file), fullPage: screen.whole });
      const wide = Number(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
      console.log(wide > 0 ? `${file} (${wide} px wider than the window)` : file);
    } catch (error) {
      errors.push(`${file}: ${error instanceof Error ? error.message : error}`);
      await page.goto(`${origin}/`);
      await page.locator('h1').first().waitFor();
    }
  }
  await context.close();
  return errors;
}
