import { expect, type Page } from 'playwright/test';
import type { Language } from './language.ts';
import { readJson } from './read-json.ts';
import { words } from './words.ts';

interface Setup {
  readonly language?: Language;
  readonly chapter?: string;
  readonly level?: string;
  readonly way?: 'board.wayHands' | 'board.wayCards' | 'board.wayTeams';
  readonly asks?: 'board.asksVerdict' | 'board.asksReason';
  readonly size?: number;
  /** Where the game is, if not on the tests' own server. */
  readonly site?: string;
}

interface Titled {
  readonly public: { readonly title: string };
}

interface Campaign {
  readonly chapters: readonly { id: string; zh: { name: string }; en: { name: string } }[];
}

/** The title of a case, from its source files. */
function titleOf(language: Language, chapter: string, level: string): string {
  const path = language === 'en' ? ['en', chapter] : [chapter];
  return readJson<Titled>('levels', ...path, `${level}.json`).public.title;
}

/** Sets up a class with one case and begins it. */
export async function beginClass(page: Page, setup: Setup = {}): Promise<void> {
  const { language = 'zh-CN', chapter = '2-consent', level = 'takeaway-popup', size = 45 } = setup;
  const t = words(language);
  const title = titleOf(language, chapter, level);
  const named = readJson<Campaign>('levels', 'campaign.json').chapters.find((one) => one.id === chapter);
  const name = named?.[language === 'en' ? 'en' : 'zh'].name ?? '';
  await page.goto(`${setup.site ?? './'}#/board`);
  await page.getByRole('radio', { name: t('board.singleCases') }).check({ force: true });
  await page.getByRole('button', { name }).click();
  await page.getByRole('checkbox', { name: title }).check();
  await page.getByRole('radio', { name: t(setup.way ?? 'board.wayHands') }).check({ force: true });
  await page.getByRole('radio', { name: t(setup.asks ?? 'board.asksVerdict') }).check({ force: true });
  await page.getByRole('spinbutton', { name: t('board.size') }).fill(String(size));
  await page.getByRole('button', { name: t('board.begin') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveURL(/#\/board\/c\/[a-z0-9]{12}$/);
}

/** Types how many hands went up for each answer, in the order shown, by keyboard alone. */
export async function countHands(page: Page, ...numbers: readonly number[]): Promise<void> {
  const fields = page.getByRole('spinbutton');
  await expect(fields).toHaveCount(numbers.length);
  for (const [i, n] of numbers.entries()) {
    await fields.nth(i).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(n));
    await page.keyboard.press('Enter');
  }
  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
}

/** The beat the class is at, as the strip has it. */
export const beat = (page: Page) => page.locator('[aria-current="step"]');

/** Waits until all that the class shows is on disk. */
export const isKept = (page: Page) => expect(page.locator('[data-kept]')).toHaveAttribute('data-kept', 'yes');
