import { expect, type Page } from 'playwright/test';
import type { Action } from '../../../src/rules/action.ts';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { levelKey } from './level-key.ts';
import { publicLevel } from './public-level.ts';
import { solveOnDesk } from './solve-on-desk.ts';
import { words } from './words.ts';

/**
 * Plays a level from its brief to its verdict: its solution, or what `change` makes of that. `site` is the page's
 * address, where that is not the site under test.
 */
export async function playLevel(
  page: Page,
  hands: Hands,
  id: string,
  language: Language,
  change: (action: Action) => Action = (action) => action,
  site = './',
): Promise<void> {
  const t = words(language);
  const level = await publicLevel(page, id, language);
  await page.goto(`${site}#/case/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: level.title })).toBeVisible();
  await hands.press(page.getByRole('link', { name: t('brief.start') }));
  await solveOnDesk(page, hands, level, levelKey(id).solution.map(change), language);
  await expect(page).toHaveURL(new RegExp(`#/case/${id}/verdict$`));
}
