import { expect, type Page } from 'playwright/test';
import { stall } from '../../src/tools/shots/saved.ts';
import { seed } from '../../src/tools/shots/seed.ts';
import { axeFindings } from './support/axe-findings.ts';
import { axeSource } from './support/axe-source.ts';
import type { Hands } from './support/hands.ts';
import { keyboard } from './support/keyboard.ts';
import type { Language } from './support/language.ts';
import { levelKey } from './support/level-key.ts';
import { misfits } from './support/misfits.ts';
import { pointer } from './support/pointer.ts';
import { publicLevel } from './support/public-level.ts';
import { smallTargets } from './support/small-targets.ts';
import { solveOnDesk } from './support/solve-on-desk.ts';
import { test } from './support/test.ts';
import { touch } from './support/touch.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const id = 'takeaway-popup';
const noon = new Date('2027-03-15T12:00:00+08:00');
const button = (page: Page, key: string, lang: Language = 'zh-CN') =>
  page.getByRole('button', { name: words(lang)(key) });
const title = (page: Page, key: string) => page.getByRole('heading', { level: 1, name: t(key) });
const attract = (page: Page) => page.locator('[data-visit="attract"]');
const rows = (page: Page) => page.locator('.bt-rows > li');

/** Everything the device keeps but the board. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('sharp-eyes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames].filter((name) => name !== 'booth');
          const tx = db.transaction(names);
          const found: Record<string, unknown> = {};
          for (const name of names) {
            const all = tx.objectStore(name).getAll();
            all.onsuccess = () => {
              found[name] = all.result;
            };
          }
          tx.oncomplete = () => {
            db.close();
            resolve(JSON.stringify(found));
          };
        };
      }),
  );

/** From the attract screen to a case on the desk. */
async function begin(page: Page, hands: Hands, lang: Language = 'zh-CN') {
  const level = await publicLevel(page, id, lang);
  await hands.press(button(page, 'booth.start', lang));
  await hands.press(page.getByRole('button', { name: level.title }));
  await hands.press(button(page, 'booth.go', lang));
  return level;
}

/** A visitor plays the solution, to the verdict. */
async function visit(page: Page, hands: Hands, lang: Language = 'zh-CN') {
  const level = await begin(page, hands, lang);
  await solveOnDesk(page, hands, level, levelKey(id).solution, lang);
  await expect(page.getByRole('heading', { level: 1, name: words(lang)('verdict.closed') })).toBeVisible();
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('a visitor plays to the board, a reload keeps it, and the campaign hears nothing of it', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await page.goto('./#/settings');
  await page.getByRole('link', { name: t('settings.boothLink') }).click();
  await expect(attract(page)).toBeVisible();
  const before = await kept(page);
  await visit(page, pointer(page, 'zh-CN'));
  await expect(page.locator('.pg-plate-figures b')).toHaveText('100');
  await expect(page.getByRole('heading', { name: t('booth.takeaway') })).toBeVisible();
  await button(page, 'booth.toBoard').click();
  await expect(title(page, 'booth.board')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('100');
  await expect(page.getByText(t('booth.placed', { n: 1 }))).toBeVisible();
  await button(page, 'booth.done').click();
  await expect(attract(page)).toBeVisible();
  expect(await kept(page)).toBe(before);
  await page.reload();
  await button(page, 'booth.start').click();
  await button(page, 'play.back').click();
  await page.goto('./#/settings');
  await expect(page.getByText(t('settings.dataBooth', { n: 1 }))).toBeVisible();
  await expect(page.getByText(t('settings.dataPlays', { n: 0 }))).toBeVisible();
});

test('each visitor has another seal; one who left takes none', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto('./#/booth');
  const seal = async () => {
    await button(page, 'booth.start').click();
    const text = await page.locator('.pg-nature text').innerHTML();
    await button(page, 'play.back').click();
    return text;
  };
  const first = await seal();
  expect(await seal()).toBe(first);
  await visit(page, pointer(page, 'zh-CN'));
  await button(page, 'booth.toBoard').click();
  await button(page, 'booth.done').click();
  expect(await seal()).not.toBe(first);
});

test('nobody there: the booth asks, waits ten seconds, and throws the play away', async ({ page }) => {
  await page.clock.install({ time: noon });
  await page.goto('./#/booth');
  await begin(page, pointer(page, 'zh-CN'));
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
  const question = page.getByRole('alertdialog', { name: t('booth.stillTitle') });
  await page.clock.runFor(51_000);
  await expect(question).toBeVisible();
  await expect(button(page, 'booth.stay')).toBeFocused();
  await button(page, 'booth.stay').click();
  await expect(question).toBeHidden();
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
  await page.clock.runFor(51_000);
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await page.clock.runFor(51_000);
  await expect(question).toBeVisible();
  await page.clock.runFor(11_000);
  await expect(question).toBeHidden();
  await expect(attract(page)).toBeVisible();
});

test('the attract screen shows its panels in turn, and comes by a way back that stays inside', async ({
  page,
}) => {
  await page.clock.install({ time: noon });
  await page.goto('./');
  await page.goto('./#/booth');
  await expect(page.getByRole('heading', { name: t('booth.whatTitle') })).toBeVisible();
  for (const key of ['booth.rowTitle', 'booth.board', 'app.unofficial', 'booth.whatTitle']) {
    await page.clock.runFor(9100);
    await expect(page.getByRole('heading', { level: 2, name: t(key) })).toBeVisible();
  }
  await page.locator('.bt-panel').click();
  await expect(page.locator('[data-visit="pick"]')).toBeVisible();
  await page.goBack();
  await expect(attract(page)).toBeVisible();
  await page.goBack();
  await expect(attract(page)).toBeVisible();
});

test('a way back out of a case asks first', async ({ page }) => {
  await page.goto('./#/booth');
  await begin(page, pointer(page, 'zh-CN'));
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
  await page.goBack();
  const pause = page.getByRole('dialog', { name: t('pause.title') });
  await expect(pause).toContainText(t('booth.pauseText'));
  await button(page, 'pause.leave').click();
  await expect(attract(page)).toBeVisible();
});

test('the board goes at midnight in Shanghai, with the page open and when it is opened later', async ({
  page,
}) => {
  await page.clock.install({ time: noon });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await seed(page, stall('zh-CN'));
  await page.goto('./#/booth');
  await page.reload();
  await expect(attract(page)).toBeVisible();
  await page.clock.runFor(18_200);
  await expect(rows(page)).toHaveCount(5);
  await page.clock.fastForward('11:59:00');
  await page.clock.runFor(90_000);
  await expect(rows(page)).toHaveCount(0);
  await page.goto('./#/settings');
  await expect(page.getByText(t('settings.dataBooth', { n: 0 }))).toBeVisible();
  // A board of yesterday, left by a device that was switched off.
  await seed(page, stall('zh-CN'));
  await page.reload();
  await expect(page.getByText(t('settings.dataBooth', { n: 0 }))).toBeVisible();
});

test('the stall keeper wipes the board, and leaves, each after a question', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await seed(page, stall('zh-CN'));
  await page.goto('./#/settings');
  await page.reload();
  await expect(page.getByText(t('settings.dataBooth', { n: 10 }))).toBeVisible();
  await page.getByRole('link', { name: t('settings.boothLink') }).click();
  const exact = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  await exact('booth.keeper').click();
  await exact('booth.erase').click();
  await exact('booth.keep').click();
  await exact('booth.keeper').click();
  await exact('booth.erase').click();
  await exact('booth.eraseNow').click();
  await exact('booth.keeper').click();
  await exact('booth.leave').click();
  await exact('booth.leaveNow').click();
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await page.goto('./#/settings');
  await expect(page.getByText(t('settings.dataBooth', { n: 0 }))).toBeVisible();
});

test('a visit by keyboard alone', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto('./#/booth');
  const hands = keyboard(page);
  await visit(page, hands);
  await hands.press(button(page, 'booth.toBoard'));
  await expect(title(page, 'booth.board')).toBeFocused();
  await hands.press(button(page, 'booth.done'));
  await expect(attract(page)).toBeVisible();
});

test('cases that cannot be had are said so, and asked for again', async ({ page, faults }) => {
  await page.route('**/booth.json*', (route) => route.abort());
  await page.goto('./#/booth');
  await button(page, 'booth.start').click();
  await expect(page.getByRole('alert')).toContainText(t('lost.offlineText'));
  await page.unroute('**/booth.json*');
  await button(page, 'play.retry').click();
  await expect(button(page, 'booth.deal')).toBeVisible();
  expect(faults.filter((fault) => !fault.includes('booth.json'))).toEqual([]);
  faults.length = 0;
});

for (const { lang, locale, viewport, hasTouch } of [
  { lang: 'zh-CN', locale: 'zh-CN', viewport: { width: 390, height: 844 }, hasTouch: true },
  { lang: 'en', locale: 'en-GB', viewport: { width: 1920, height: 1080 }, hasTouch: true },
] as const) {
  test.describe(`in ${lang} at ${viewport.width}×${viewport.height}`, () => {
    test.use({ locale, viewport, hasTouch });

    test('every screen is accessible, fits, and has large targets', async ({ page }) => {
      test.setTimeout(150_000);
      await page.clock.setFixedTime(noon);
      await page.addInitScript(axeSource());
      await page.goto('./');
      await expect(page.getByRole('heading', { name: words(lang)('home.folders') })).toBeVisible();
      await seed(page, stall(lang));
      await page.goto('./#/booth');
      await page.reload();
      const look = async (where: string) => {
        await page.evaluate(() => document.fonts.ready);
        const found = [
          ...(await axeFindings(page, where)),
          ...(await smallTargets(page, where)),
          ...(await misfits(page)).map((line) => `${where}: ${line}`),
        ];
        expect.soft(found).toEqual([]);
        if (viewport.width < 1900) return;
        const small = await page.locator('.bt-booth').evaluate((root) =>
          [...root.querySelectorAll<HTMLElement>('*')]
            .filter((one) =>
              [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
            )
            .filter(
              (one) =>
                !one.closest('svg, .sr-only') && Number.parseFloat(getComputedStyle(one).fontSize) < 26,
            )
            .map((one) => one.className),
        );
        expect.soft(small, `${where}: text under 26 px`).toEqual([]);
      };
      const hands = touch(page, lang);
      await expect(attract(page)).toBeVisible();
      await look('attract');
      await hands.press(button(page, 'booth.keeper', lang));
      await look('keeper');
      await page.keyboard.press('Escape');
      await hands.press(button(page, 'booth.start', lang));
      await look('pick');
      await hands.press(page.locator('.bt-case').first());
      await look('brief');
      await hands.press(button(page, 'booth.go', lang));
      await solveOnDesk(page, hands, await publicLevel(page, id, lang), levelKey(id).solution, lang);
      await expect(page.locator('.pg-plate')).toBeVisible();
      await look('verdict');
      await hands.press(button(page, 'booth.toBoard', lang));
      await expect(rows(page)).toHaveCount(10);
      await look('board');
    });
  });
}
