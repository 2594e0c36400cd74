import type { Page } from 'playwright/test';
import type { Showing } from './showing.ts';

/** Shows a result in the share panel that was opened: afresh, whatever stood there. */
export const showPanel = (page: Page, what: Showing): Promise<void> =>
  page.evaluate((value) => window.showPanel?.(value), what);
