import type { Page } from 'puppeteer-core';

interface Wanted {
  readonly selector: string;
  /** Words the element's text must contain. */
  readonly text?: string;
  /** Milliseconds to wait. */
  readonly limit?: number;
}

/**
 * Waits for an element and returns its text. Throws if it doesn't come in time. Puppeteer's own waits
 * build functions from text, which the site's policy rightly refuses.
 */
export async function until(page: Page, { selector, text = '', limit = 10_000 }: Wanted): Promise<string> {
  const found = await page.evaluate(
    async (selector: string, text: string, limit: number) => {
      const deadline = performance.now() + limit;
      while (performance.now() < deadline) {
        for (const element of document.querySelectorAll(selector)) {
          const words = element.textContent ?? '';
          if (words.includes(text)) return words.trim();
        }
        await new Promise(requestAnimationFrame);
      }
      return null;
    },
    selector,
    text,
    limit,
  );
  if (found === null) throw new Error(`no ${selector} with “${text}” within ${limit} ms`);
  return found;
}
