import type { Page } from 'playwright/test';

/**
 * Texts that do not fit: cut off by their own box, or sticking out of the window sideways. Each is named by its
 * class and its first words.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    const found: string[] = [];
    const root = document.querySelector('.lv') ?? document.body;
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const text = (element.textContent ?? '').trim();
      if (text === '' || element.closest('svg, .sr-only, canvas, [aria-hidden="true"]')) continue;
      const style = getComputedStyle(element);
      if (style.display === 'none' || style.visibility === 'hidden') continue;
      const name = `${element.className || element.tagName} “${text.slice(0, 16)}”`;
      const cut = /hidden|clip/.test(style.overflowX) || style.textOverflow === 'ellipsis';
      if (cut && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + slack) {
        found.push(`cut ${name}`);
      }
      const clipped = /hidden|clip/.test(style.overflowY) && element.children.length === 0;
      // A face's own box is taller than a tight line; half a line more is a line too many.
      const line = Number.parseFloat(style.fontSize) / 2;
      if (clipped && element.scrollHeight > element.clientHeight + line) found.push(`clipped ${name}`);
      const hasOwnText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!hasOwnText) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const box of range.getClientRects()) {
        if (box.width > 0 && (box.right > innerWidth + slack || box.left < -slack)) {
          found.push(`outside ${name}`);
          break;
        }
      }
      // Words wider than the box that should hold them.
      if (
        style.display !== 'inline' &&
        element.scrollWidth > element.clientWidth + slack &&
        style.overflowX === 'visible'
      ) {
        found.push(`wide ${name}`);
      }
    }
    return [...new Set(found)];
  });
