import type { Page } from 'playwright/test';
import { buildPanel } from './build-panel.ts';
import type { Showing } from './showing.ts';

/** Opens the game and puts the share panel with this result in its place, under the game's own policy and fonts. */
export async function showPanel(page: Page, what: Showing): Promise<void> {
  const { script, style } = await buildPanel();
  await page.route('**/panel-test.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.route('**/panel-test.css', (route) => route.fulfill({ contentType: 'text/css', body: style }));
  await page.goto('./');
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => [...document.fonts].some((face) => face.family.includes('Sharp Display')));
  await page.addStyleTag({ url: './panel-test.css' });
  await page.addScriptTag({ url: './panel-test.js', type: 'module' });
  await page.waitForFunction(() => window.showPanel !== undefined);
  await page.evaluate((value) => window.showPanel?.(value), what);
}
