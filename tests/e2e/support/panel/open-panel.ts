import type { Page } from 'playwright/test';
import { buildPanel } from './build-panel.ts';

/** Opens the game and brings the share panel in, under the game's own policy and with its fonts. */
export async function openPanel(page: Page): Promise<void> {
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
}
