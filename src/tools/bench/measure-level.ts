import type { Browser } from 'playwright';
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
    await page.waitForFunction('window.probe.takesMark && window.probe.stageReady');
    const takesMark = Number(await page.evaluate('window.probe.takesMark'));
    const stageReady = Number(await page.evaluate('window.probe.stageReady'));
    await selectSpot(page, 1);
    return { takesMark, stageReady };
  });
}
