import type { Locator, Page } from 'playwright/test';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { rowOf } from './row-of.ts';
import { words } from './words.ts';

/** Hands that press buttons, each by `press`. */
export function buttonHands(
  page: Page,
  language: Language,
  press: (control: Locator) => Promise<void>,
): Hands {
  const t = words(language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const pick = async (spot: string) => {
    const row = rowOf(page, spot);
    if ((await row.getAttribute('aria-pressed')) !== 'true') await press(row);
  };
  return {
    press,
    pick,
    async rule(verdict, claim = false) {
      const names = claim ? ['claim.holds', 'claim.fails'] : ['play.lawful', 'play.violation'];
      await press(button(t(names[verdict === 'lawful' ? 0 : 1] as string)));
      return false;
    },
    async tie(node) {
      await pick(node);
      await press(button(t('trace.tie')));
    },
    stamp: () => press(button(t('play.stamp'))),
  };
}
