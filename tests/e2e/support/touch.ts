import type { Page } from 'playwright/test';
import { buttonHands } from './button-hands.ts';
import { drawThread } from './draw-thread.ts';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { swipeLeft } from './swipe-left.ts';

/** A finger: taps, rules a request card lawful by swiping it left, and draws the thread of a map from node to node. Needs a context with touch. */
export function touch(page: Page, language: Language): Hands {
  const hands = buttonHands(page, language, (control) => control.tap());
  let picked = '';
  return {
    ...hands,
    pick(spot) {
      picked = spot;
      return hands.pick(spot);
    },
    tie: (node) => drawThread(page, node),
    async rule(verdict, claim) {
      const isCard = (await page.locator('[data-card]').count()) > 0;
      if (verdict === 'violation' || !isCard) return hands.rule(verdict, claim);
      await swipeLeft(page, page.locator(`[data-card="${picked}"]`));
      return true;
    },
  };
}
