import { expect, type Locator, type Page } from 'playwright/test';

/** Drags a card left with one finger by two thirds of its width. Waits for the stage, which listens to it. */
export async function swipeLeft(page: Page, card: Locator): Promise<void> {
  await expect(page.locator('[data-stage="ready"]')).toBeVisible();
  // A card still on its way in is not held yet.
  await card.tap({ trial: true });
  const box = await card.boundingBox();
  if (!box) throw new Error('the card is not on screen');
  const y = box.y + box.height / 2;
  const from = box.x + box.width * 0.75;
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await send('touchStart', from);
  for (let step = 1; step <= 12; step += 1) await send('touchMove', from - (box.width * 0.66 * step) / 12);
  await send('touchEnd');
  await session.detach();
}
