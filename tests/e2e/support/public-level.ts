import type { Page } from 'playwright/test';
import type { PublicBundle } from '../../../src/rules/bundle.ts';
import type { Language } from './language.ts';

/** The public half of a level as the site serves it, in the player's language. */
export async function publicLevel(
  page: Page,
  id: string,
  language: Language,
): Promise<PublicBundle['level']> {
  const response = await page.request.get(`./levels/${language}/${id}.public.json`);
  return ((await response.json()) as PublicBundle).level;
}
