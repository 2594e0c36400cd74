import type { Page } from 'playwright/test';
import { buttonHands } from './button-hands.ts';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { swipeLeft } from './swipe-left.ts';

/** A finger: taps, and rules a request card lawful by swiping it left. Needs a context with touch. */
export function touch(page: Page, language: Language): Hands {
  const hands = buttonHands(page, language, (control) => control.tap());
  return {
    ...hands,
    async rule(verdict) {
      const card = page.locator('[data-card]');
      if (verdict === 'violation' || (await card.count()) === 0) return hands.rule(verdict);
      await swipeLeft(page, card);
      return true;
    },
  };
}
