import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Action } from '../../rules/action.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A visitor at a booth plays its first case, all but one mark as it should be, up to the verdict. */
export async function visitBooth(page: Page): Promise<void> {
  const solution: Action[] = read('levels/2-consent/takeaway-popup.json').key.solution;
  const { reasons } = read('levels/reasons.json');
  const tongue = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'zh';
  for (const selector of ['.bt-start', '.bt-case', '.pg-brief-go'])
    await page.locator(selector).first().click();
  for (const step of solution) {
    if (step.type !== 'mark') continue;
    const mark = step.spot === 's2' ? ({ verdict: 'lawful' } as const) : step;
    await page.locator(`button[data-spot="${step.spot}"]`).click();
    await page.locator(`.btn-${mark.verdict}`).click();
    if (mark.verdict === 'violation') {
      const { label } = reasons[mark.reason][tongue];
      await page.locator('.sheet-chips .chip', { hasText: label }).first().click();
    }
    await page.locator('.btn-stamp').click();
    await page.locator('.sheet-feedback .btn-ink').click();
  }
  await page.locator('.pg-plate').waitFor();
}
