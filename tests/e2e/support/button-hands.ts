import type { Locator, Page } from 'playwright/test';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** Hands that press buttons, each by `press`. */
export function buttonHands(
  page: Page,
  language: Language,
  press: (control: Locator) => Promise<void>,
): Hands {
  const t = words(language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    press,
    async pick(spot) {
      const row = page.locator(`button[data-spot="${spot}"]`);
      if ((await row.getAttribute('aria-pressed')) !== 'true') await press(row);
    },
    async rule(verdict) {
      await press(button(t(verdict === 'lawful' ? 'play.lawful' : 'play.violation')));
      return false;
    },
    stamp: () => press(button(t('play.stamp'))),
  };
}
