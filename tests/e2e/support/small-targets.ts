import type { Page } from 'playwright/test';

/** Controls less than 44 CSS px high or wide, one line each. Links inside a sentence are let be. */
export async function smallTargets(page: Page, where: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const least = 43.5;
    const all = document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [role="button"]');
    return [...all].flatMap((element) => {
      const target = element.tagName === 'INPUT' ? (element.closest('label') ?? element) : element;
      const box = target.getBoundingClientRect();
      const style = getComputedStyle(target);
      const hidden = box.width === 0 || box.height === 0 || style.visibility === 'hidden';
      const inText = style.display === 'inline' && element.tagName === 'A' && element.closest('p') !== null;
      if (hidden || inText || (box.width >= least && box.height >= least)) return [];
      const name = (element.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 30);
      return [`${element.className} “${name}” ${box.width.toFixed(1)}×${box.height.toFixed(1)}`];
    });
  });
  return found.map((line) => `${where}: ${line}`);
}
