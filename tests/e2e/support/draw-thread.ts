import { expect, type Locator, type Page } from 'playwright/test';
import { dragTouch } from './drag-touch.ts';
import { rowOf } from './row-of.ts';

/** Draws the thread with one finger from the cell it ends in to a node. Waits for the stage, which listens to it. */
export async function drawThread(page: Page, node: string): Promise<void> {
  await expect(page.locator('[data-stage="ready"]')).toBeVisible();
  const end = page.locator('[data-cell].is-end');
  const row = rowOf(page, node);
  // Neighbours: with one in the middle of the desk, both are on it.
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await row.tap({ trial: true });
  const middle = async (cell: Locator) => {
    const box = await cell.boundingBox();
    if (!box) throw new Error('the cell is not on screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await dragTouch(page, await middle(end), await middle(row));
  await expect(row).toHaveAttribute('aria-pressed', 'true');
}
