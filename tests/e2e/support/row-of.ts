import type { Locator, Page } from 'playwright/test';

/** The button of a spot, or of a node of a map. */
export const rowOf = (page: Page, id: string): Locator =>
  page.locator(`button[data-spot="${id}"], button[data-node="${id}"]`);
