import { expect, type Page } from 'playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { axeSource } from './support/axe-source.ts';
import { goOn } from './support/go-on.ts';
import type { Language } from './support/language.ts';
import { levelKey } from './support/level-key.ts';
import { markSpot } from './support/mark-spot.ts';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { publicLevel } from './support/public-level.ts';
import { reasonLabel } from './support/reason-label.ts';
import { smallTargets } from './support/small-targets.ts';
import { startLevel } from './support/start-level.ts';
import { test } from './support/test.ts';
import { walkStep } from './support/walk-step.ts';
import { words } from './support/words.ts';

/** Looks at the page as it is now. Soft, so that one run tells all that is wrong. */
async function look(page: Page, where: string) {
  await page.evaluate(() => document.fonts.ready);
  const regions = await page.locator('[aria-live="polite"]').count();
  const found = [...(await axeFindings(page, where)), ...(await smallTargets(page, where))];
  expect.soft(found).toEqual([]);
  expect.soft(regions, `${where}: live regions`).toBe(1);
}

const settings = [
  { language: 'zh-CN', locale: 'zh-CN', viewport: { width: 390, height: 844 } },
  { language: 'en', locale: 'en-GB', viewport: { width: 1920, height: 1080 } },
] as const satisfies readonly { language: Language; locale: string; viewport: object }[];

for (const { language, locale, viewport } of settings) {
  const t = words(language);
  test.describe(`in ${language} at ${viewport.width}×${viewport.height}`, () => {
    test.use({ locale, viewport });
    test.beforeEach(async ({ page }) => {
      // Colours are measured at rest.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(axeSource());
    });
    const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });

    test('the pages are accessible', async ({ page, faults }) => {
      const at = async (hash: string, heading: string) => {
        await page.goto(`./#/${hash}`);
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        await look(page, hash || 'home');
      };
      await at('', t('home.folders'));
      await at('settings', t('settings.title'));
      await at('no/such/page/at/all', t('lost.addressTitle'));
      await at('case/no-such-case', t('lost.levelTitle'));
      await at('case/takeaway-popup', (await publicLevel(page, 'takeaway-popup', language)).title);
      await page.goto('./#/chapter/1-necessity');
      await expect(page.locator('.pg-slip').first()).toBeVisible();
      await look(page, 'chapter');
      // The missing case is asked for and is not there.
      expect(faults.filter((fault) => !fault.includes('no-such-case'))).toEqual([]);
      faults.length = 0;
    });

    test('a case under 查验 is accessible', async ({ page }) => {
      const hands = pointer(page, language);
      await startLevel(page, 'takeaway-popup');
      await look(page, 'inspect idle');
      const names = await page
        .locator('button[data-spot]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
      expect(names).toHaveLength(7);
      for (const name of names) {
        expect(name).toMatch(new RegExp(`${t('spot.unjudged')}$`));
        expect(name).not.toContain(t('play.lawful'));
        expect(name).not.toContain(t('play.violation'));
      }
      await hands.pick('s2');
      await look(page, 'inspect chosen');
      await hands.rule('violation');
      await expect(button(page, 'play.stamp')).toBeDisabled();
      await look(page, 'inspect reasons');
      await hands.press(button(page, 'play.rulebook'));
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'rulebook');
      await hands.press(button(page, 'play.rulebookClose'));
      await hands.press(button(page, 'play.pause'));
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'pause');
      await hands.press(button(page, 'pause.resume'));
      await markSpot(page, hands, language, { spot: 's1', verdict: 'lawful' });
      const said = page.locator('[aria-live="polite"]');
      await expect(said).not.toBeEmpty();
      await look(page, 'inspect right');
      await goOn(page, hands, language);
      await markSpot(page, hands, language, { spot: 's4', verdict: 'violation', reason: 'no-withdrawal' });
      await expect(page.getByRole('heading', { name: t('play.wrongAlarm') })).toBeVisible();
      await look(page, 'inspect wrong');
    });

    test('the verdict is accessible', async ({ page }) => {
      await playLevel(page, pointer(page, language), 'takeaway-popup', language);
      await expect(page.getByRole('heading', { level: 1, name: t('verdict.closed') })).toBeVisible();
      await look(page, 'verdict');
    });

    test('a case under 审批 is accessible', async ({ page }) => {
      const hands = pointer(page, language);
      await startLevel(page, 'torch-requests');
      await look(page, 'permit idle');
      await hands.pick('s1');
      await look(page, 'permit chosen');
      await markSpot(page, hands, language, { spot: 's1', verdict: 'lawful' });
      await look(page, 'permit feedback');
    });

    test('a case under 迷阵 is accessible', async ({ page }) => {
      const hands = pointer(page, language);
      const level = await publicLevel(page, 'table-order', language);
      await startLevel(page, 'table-order');
      await look(page, 'maze start');
      const { solution } = levelKey('table-order');
      for (const step of solution) {
        if (step.type === 'mark' || step.type === 'finish') continue;
        await walkStep(page, hands, level, step);
        await look(page, `maze after ${JSON.stringify(step)}`);
      }
      await expect(page.locator('[data-phase="naming"]')).toBeVisible();
      await hands.pick('s2');
      await expect(
        page.getByRole('button', { name: reasonLabel('refusal-blocks-service', language), exact: true }),
      ).toBeVisible();
      await look(page, 'maze naming');
    });
  });
}
