import { test as base, expect } from 'playwright/test';

/** Tests that fail on a console error or an uncaught one, unless they clear `faults`. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
