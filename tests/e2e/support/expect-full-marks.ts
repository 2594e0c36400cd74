import { expect, type Page } from 'playwright/test';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** The verdict shows 100 and three seals. */
export async function expectFullMarks(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await expect(page.getByRole('heading', { level: 1, name: t('verdict.closed') })).toBeVisible();
  await expect(page.getByRole('img', { name: t('verdict.seals', { n: 3 }) }).locator('img')).toHaveCount(3);
  await expect(page.getByText(`${t('verdict.score')} 100`, { exact: true })).toBeVisible();
}
