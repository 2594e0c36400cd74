import { expect, type Locator, type Page } from 'playwright/test';
import type { Hands } from './hands.ts';
import { rowOf } from './row-of.ts';

const tries = 90;

/** Tab, arrows, Enter and Space; nothing else. */
export function keyboard(page: Page): Hands {
  const keys = page.keyboard;
  const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);
  const reach = async (control: Locator) => {
    await expect(control).toBeVisible();
    for (let n = 0; n < tries; n += 1) {
      if (await isFocused(control)) return;
      await keys.press('Tab');
    }
    throw new Error(`Tab never reached ${control}`);
  };
  const press = async (control: Locator) => {
    await reach(control);
    const isLink = await control.evaluate((element) => element.tagName === 'A');
    await keys.press(isLink ? 'Enter' : 'Space');
  };
  const pick = async (spot: string) => {
    const row = rowOf(page, spot);
    await expect(row).toBeVisible();
    for (let n = 0; n < 20; n += 1) {
      // A card on its way off the desk takes no keys.
      await expect(page.locator('[data-desk]')).toHaveAttribute('aria-busy', 'false');
      if ((await row.getAttribute('aria-pressed')) === 'true') return;
      await keys.press('ArrowDown');
    }
    throw new Error(`the arrow keys never reached ${spot}`);
  };
  return {
    press,
    pick,
    async tie(node) {
      await pick(node);
      await press(page.locator('.btn-tie'));
    },
    async rule(verdict) {
      await keys.press(verdict === 'lawful' ? 'ArrowLeft' : 'ArrowRight');
      return false;
    },
    stamp: () => keys.press('Enter'),
  };
}
