import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const folder = 'test-results/chromium-80';

/** Takes a picture once nothing has moved for a while. Returns by how many px the page is wider than the window. */
export async function shoot(page: Page, name: string): Promise<number> {
  const wider = await page.evaluate(async () => {
    const look = () =>
      [...document.body.querySelectorAll('*')]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${x} ${y} ${width} ${height} ${getComputedStyle(element).opacity}`;
        })
        .join();
    const deadline = performance.now() + 5000;
    let [quiet, last] = [0, ''];
    while (quiet < 25 && performance.now() < deadline) {
      const now = look();
      quiet = now === last && document.fonts.status === 'loaded' ? quiet + 1 : 0;
      last = now;
      await new Promise(requestAnimationFrame);
    }
    return document.documentElement.scrollWidth - window.innerWidth;
  });
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
  return wider;
}
