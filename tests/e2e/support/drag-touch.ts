import type { Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

const steps = 12;

/** Moves one finger in a straight line over the page, CSS px. */
export async function dragTouch(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', from);
  for (let step = 1; step <= steps; step += 1) {
    const p = step / steps;
    await send('touchMove', { x: from.x + (to.x - from.x) * p, y: from.y + (to.y - from.y) * p });
  }
  await send('touchEnd');
  await session.detach();
}
