import type { Browser } from 'playwright';
import type { BenchWindow } from './bench-window.ts';
import { levelProbe } from './level-probe.ts';
import { selectSpot } from './select-spot.ts';
import { withPage } from './with-page.ts';

/** Opens a level from nothing, slowed: ms until a spot takes a click, and until the stage's first frame. */
export function measureLevel(
  browser: Browser,
  url: string,
): Promise<{ takesMark: number; stageReady: number }> {
  return withPage(browser, true, async ({ page }) => {
    await page.addInitScript(levelProbe);
    await page.goto(url);
    const handle = await page.waitForFunction(() => {
      const { probe } = window as BenchWindow;
      return probe?.takesMark && probe.stageReady ? probe : null;
    });
    const probe = await handle.jsonValue();
    if (!probe) throw new Error('the level page left no times');
    await selectSpot(page, 1);
    return probe;
  });
}
