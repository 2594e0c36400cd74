import { expect, type Locator, type Page } from 'playwright/test';
import { dragTouch } from './drag-touch.ts';

/** Drags a card left with one finger by two thirds of its width. Waits for the stage, which listens to it. */
export async function swipeLeft(page: Page, card: Locator): Promise<void> {
  await expect(page.locator('[data-stage="ready"]')).toBeVisible();
  // A card still on its way in is not held yet.
  await card.tap({ trial: true });
  const box = await card.boundingBox();
  if (!box) throw new Error('the card is not on screen');
  const y = box.y + box.height / 2;
  const from = box.x + box.width * 0.75;
  await dragTouch(page, { x: from, y }, { x: from - box.width * 0.66, y });
}
