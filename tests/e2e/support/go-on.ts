import type { Page } from 'playwright/test';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { nextName } from './next-name.ts';
import { words } from './words.ts';

/** After a mark: on to the next spot, or the case is closed. */
export async function goOn(page: Page, hands: Hands, language: Language): Promise<void> {
  const t = words(language);
  const on = nextName(language);
  await hands.press(page.getByRole('region', { name: t('play.sheet') }).getByRole('button', { name: on }));
}
