import type { Visit } from './open-page.ts';

interface Target {
  readonly selector: string;
  /** Words its text, without decoration, must contain. */
  readonly text?: string;
}

const patience = 10_000;

/**
 * Clicks or taps the middle of the one element that fits, as soon as it stands still, is enabled and lies
 * bare under the pointer. Throws, saying what was in the way, if that doesn't happen.
 */
export async function press({ page, touch }: Visit, { selector, text = '' }: Target): Promise<void> {
  const at = await page.evaluate(
    async (selector: string, text: string, limit: number) => {
      const textOf = (element: Element) => {
        const copy = element.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
        return copy.textContent ?? '';
      };
      const deadline = performance.now() + limit;
      let why = 'not there';
      let last = '';
      while (performance.now() < deadline) {
        const found = [...document.querySelectorAll(selector)].filter((one) => textOf(one).includes(text));
        const [element] = found;
        if (!element || found.length > 1) {
          why = `${found.length} found`;
        } else {
          element.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const hit = document.elementFromPoint(x, y);
          const place = `${x} ${y} ${width} ${height}`;
          if (!hit || !element.contains(hit)) why = `covered by ${hit?.outerHTML.slice(0, 120)}`;
          else if (element.matches(':disabled, [aria-disabled="true"]')) why = 'disabled';
          else if (place !== last) why = 'moving';
          else return { x, y };
          last = place;
        }
        await new Promise(requestAnimationFrame);
      }
      return why;
    },
    selector,
    text,
    patience,
  );
  if (typeof at === 'string') throw new Error(`can't press ${selector} “${text}”: ${at}`);
  await (touch ? page.touchscreen.tap(at.x, at.y) : page.mouse.click(at.x, at.y));
}
