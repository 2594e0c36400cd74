import { expect, type Page } from 'playwright/test';
import { challenger, regular, sharedCodes, shotDay } from '../../src/tools/shots/saved.ts';
import { seed } from '../../src/tools/shots/seed.ts';
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
import { solveOnDesk } from './support/solve-on-desk.ts';
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

    test('the further pages are accessible', async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${shotDay}T12:00:00+08:00`));
      await page.goto('./');
      await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
      await seed(page, regular(language));
      await page.goto('./#/settings');
      await page.reload();
      const at = async (hash: string, heading: string, level = 1) => {
        await page.goto(`./#/${hash}`);
        await expect(page.getByRole('heading', { level, name: heading })).toBeVisible();
        await look(page, hash);
      };
      await at('daily', t('daily.title'));
      await at('notebook', t('notebook.title'));
      await button(page, 'notebook.begin').click();
      await look(page, 'notebook review');
      await button(page, 'play.lawful').click();
      await look(page, 'notebook told');
      await at('rapid', t('rapid.title'));
      await button(page, 'rapid.begin').click();
      await look(page, 'rapid card');
      await button(page, 'play.violation').click();
      await look(page, 'rapid told');
      await at('library', t('library.title'));
      await page.locator('.pg-reason summary').first().click();
      await look(page, 'library reason');
      await at('library/rulebook', t('library.title'));
      await at('library/report', t('library.problems'), 2);
      await page.goto('./#/library/channels');
      await expect(page.locator('.pg-channels > li').first()).toBeVisible();
      await look(page, 'library/channels');
      await at('case/wifi-claim/letter', t('letter.title'));
      await page.goto('./#/chapter/1-necessity');
      await expect(page.locator('.pg-finale-head')).toBeVisible();
      await look(page, 'closed chapter');
      await page.goto('./#/chapter/1-necessity/finale');
      await expect(page.getByText(t('finale.score'))).toBeVisible();
      await look(page, 'finale');
      await page.goto('./#/chapter/1-necessity/memento');
      await expect(page.locator('.pg-memento-sheet')).toBeVisible();
      await look(page, 'memento');
      await page.goto('./#/chapter/1-necessity/share');
      await expect(page.getByRole('img', { name: t('shareText.score', { n: 100 }) })).toBeVisible();
      await look(page, 'share');
      await at('case/sign-up-sheet/share', t('card.none'));
    });

    test('the pages of share links are accessible', async ({ page }) => {
      const at = async (hash: string, heading: string) => {
        await page.goto(`./#/${hash}`);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      };
      const { title } = await publicLevel(page, 'takeaway-popup', language);
      await at(`r/${sharedCodes.case}`, title);
      await look(page, 'shared');
      await page.locator('.pg-sh-spots > summary').click();
      await page.locator('.pg-sh-note > summary').first().click();
      await look(page, 'shared, spots told');
      await at(`r/${sharedCodes.set}`, t('share.titleSet'));
      await look(page, 'shared set');
      await at(`r/${sharedCodes.class}`, t('share.titleClass'));
      await look(page, 'shared class');
      await at(`r/${sharedCodes.case.slice(0, -1)}`, t('share.damagedTitle'));
      await look(page, 'damaged link');
      await at('r', t('share.pasteTitle'));
      await button(page, 'share.pasteGo').click();
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, 'paste refused');
      await seed(page, challenger(sharedCodes.set, 3)(language));
      await page.reload();
      await at(`r/${sharedCodes.set}/compare`, t('challenge.title'));
      await page.locator('.pg-sh-note > summary').first().click();
      await look(page, 'both verdicts');
    });

    for (const id of ['wifi-trail', 'wifi-claim']) {
      test(`a case under ${id === 'wifi-trail' ? '溯源' : '维权'} is accessible`, async ({ page }) => {
        const hands = pointer(page, language);
        const level = await publicLevel(page, id, language);
        const { solution } = levelKey(id);
        await startLevel(page, id);
        await look(page, `${id} idle`);
        const first = solution.findIndex((step) => step.type === 'mark');
        await solveOnDesk(page, hands, level, solution.slice(0, first), language);
        const mark = solution[first];
        if (mark?.type !== 'mark') throw new Error('nothing to mark');
        await hands.pick(mark.spot);
        await look(page, `${id} chosen`);
        await hands.rule('violation', id === 'wifi-claim');
        await look(page, `${id} reasons`);
        await hands.rule('lawful', id === 'wifi-claim');
        await hands.stamp();
        await expect(
          page.getByRole('region', { name: t('play.sheet') }).locator('.sheet-feedback'),
        ).toBeVisible();
        await look(page, `${id} told`);
      });
    }

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
