import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { dealCard } from '../../src/rules/rapid/deal-card.ts';
import type { RapidTable } from '../../src/rules/rapid/rapid-schema.ts';
import { playLevel } from './support/play-level.ts';
import { playSet } from './support/play-set.ts';
import { pointer } from './support/pointer.ts';
import { rootPath } from './support/root-path.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const read = <T>(file: string): T => JSON.parse(readFileSync(rootPath('levels', file), 'utf8'));
const link = (page: Page, key: string) => page.getByRole('link', { name: new RegExp(t(key)) });
const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });
const title = (page: Page, key: string) => page.getByRole('heading', { level: 1, name: t(key) });
const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('每日一查: a set is played without a word in between, then judged as one', async ({ page }) => {
  test.setTimeout(150_000);
  await page.clock.setFixedTime(noon('2026-11-05'));
  await page.goto('./');
  await link(page, 'home.daily').click();
  await expect(title(page, 'daily.title')).toBeVisible();
  await expect(page.getByText('2026 年 11 月 5 日')).toBeVisible();
  const { sets } = read<{ sets: string[][] }>('daily.json');
  await playSet(page, sets[4] ?? []);
  await expect(page).toHaveURL(/#\/daily\/2026-11-05$/);
  await expect(page.getByText(t('daily.score'))).toBeVisible();
  await expect(page.locator('.pg-set-score b')).toHaveText('100');
  await expect(page.getByRole('heading', { name: t('daily.month', { n: 2 }) })).toBeVisible();
  await page.reload();
  await expect(page.locator('.pg-set-score b')).toHaveText('100');
});

test('每日一查: a clock set back or forward loses nothing', async ({ page }) => {
  test.setTimeout(150_000);
  await page.clock.setFixedTime(noon('2026-11-05'));
  await page.goto('./#/daily');
  const { sets } = read<{ sets: string[][] }>('daily.json');
  await playSet(page, sets[4] ?? []);
  await expect(page.locator('.pg-set-score b')).toHaveText('100');
  await page.clock.setFixedTime(noon('2020-02-01'));
  await page.goto('./#/');
  await page.goto('./#/daily');
  await expect(page.getByRole('heading', { name: t('daily.before', { date: '2026-11-01' }) })).toBeVisible();
  await page.clock.setFixedTime(noon('2040-02-01'));
  await page.goto('./#/');
  await page.goto('./#/daily');
  await expect(page.getByRole('heading', { name: t('daily.after') })).toBeVisible();
  await page.goto('./#/daily/2026-11-05');
  await expect(page.locator('.pg-set-score b')).toHaveText('100');
});

test('错题本: what was missed is due a day later, in a new guise, and a clock that ran ahead keeps nothing away', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon('2026-12-01'));
  await playLevel(page, pointer(page, 'zh-CN'), 'takeaway-popup', 'zh-CN', (action) =>
    action.type === 'mark' && action.spot === 's2' ? { type: 'mark', spot: 's2', verdict: 'lawful' } : action,
  );
  await page.goto('./#/notebook');
  await expect(title(page, 'notebook.title')).toBeVisible();
  await expect(page.getByRole('heading', { name: t('notebook.noneDue') })).toBeVisible();
  await page.clock.setFixedTime(noon('2026-12-02'));
  await page.reload();
  await expect(page.getByRole('heading', { name: t('notebook.due', { n: 1 }) })).toBeVisible();
  await button(page, 'notebook.begin').click();
  await expect(title(page, 'notebook.question')).toBeVisible();
  const text = await page.locator('.pg-surface').innerText();
  const surfaces = read<Record<string, { verdict: string; zh: { text: string } }[]>>('surfaces.json');
  const shown = Object.values(surfaces)
    .flat()
    .find((one) => one.zh.text === text);
  await button(page, shown?.verdict === 'lawful' ? 'play.lawful' : 'play.violation').click();
  await expect(title(page, 'notebook.right')).toBeVisible();
  await button(page, 'notebook.done').click();
  // Back in a week: the second look is 7 days away.
  await expect(page.getByText(t('notebook.stage', { n: 2, date: '2026-12-09' }))).toBeVisible();
  await page.clock.setFixedTime(noon('2026-11-01'));
  await page.reload();
  await expect(page.getByText(t('notebook.stage', { n: 2, date: '2026-11-08' }))).toBeVisible();
  await page.clock.setFixedTime(noon('2026-11-08'));
  await page.reload();
  await expect(page.getByRole('heading', { name: t('notebook.due', { n: 1 }) })).toBeVisible();
});

test('权限快审: three wrong rulings close the desk, and the longest run is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const real = crypto.getRandomValues.bind(crypto);
    Object.defineProperty(crypto, 'getRandomValues', {
      value: <A extends ArrayBufferView>(array: A) => {
        if (array instanceof Uint32Array) array.fill(315);
        else real(array as never);
        return array;
      },
    });
  });
  await page.goto('./');
  await link(page, 'home.rapid').click();
  await button(page, 'rapid.begin').click();
  const table = read<RapidTable>('rapid.json');
  const isLawful = (index: number) => dealCard(table, 315, index).reasons === null;
  const rule = (lawful: boolean) => button(page, lawful ? 'play.lawful' : 'play.violation').click();
  for (let index = 0; index < 4; index += 1) {
    await expect(page.locator(`.pg-rapid-card[data-index="${index}"]`)).toBeVisible();
    await rule(isLawful(index));
    await expect(page.getByText(t('rapid.right', { n: index + 1 }))).toBeVisible();
    await button(page, 'rapid.next').click();
  }
  for (let index = 4; index < 7; index += 1) {
    await rule(!isLawful(index));
    if (index < 6) await button(page, 'rapid.next').click();
  }
  await expect(page.getByText(t('rapid.overText', { n: 4 }))).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText(t('home.rapidBest', { n: 4 }))).toBeVisible();
});

test('法条馆: every shelf opens, a reason is found by a word, the report says what is not known', async ({
  page,
}) => {
  await page.goto('./');
  await link(page, 'home.library').click();
  await expect(title(page, 'library.title')).toBeVisible();
  await page.getByRole('searchbox').fill('杀熟');
  await expect(page.getByText(t('library.count', { n: 1 }))).toBeVisible();
  await page.getByRole('group').first().click();
  await page.getByRole('link', { name: t('library.part.report') }).click();
  await expect(page.getByRole('heading', { name: t('library.recommendations') })).toBeVisible();
  await expect(page.getByText('8.3万').first()).toBeVisible();
  await page.getByRole('link', { name: t('library.part.channels') }).click();
  await expect(page.getByRole('heading', { name: /12321/ })).toBeVisible();
  await page.getByRole('link', { name: t('library.part.rulebook') }).click();
  await expect(page.getByText(t('library.pageLater')).first()).toBeVisible();
});

test('a claim ends in a letter that is filled on the page, copied whole, and kept nowhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/case/wifi-claim/letter');
  await expect(title(page, 'letter.title')).toBeVisible();
  const blank = page.getByRole('textbox').first();
  await blank.fill('阿栗');
  await button(page, 'letter.copy').click();
  await expect(page.getByText(t('letter.copied')).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('阿栗');
  expect(copied).not.toContain('【');
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('');
});

test('a memento waits for the whole file, names nobody, and says that it is unofficial', async ({ page }) => {
  await page.goto('./#/chapter/1-necessity/memento');
  await expect(page.getByText(t('memento.open'))).toBeVisible();
  await page.goto('./#/chapter/1-necessity/finale');
  await expect(page.getByText(t('finale.open'))).toBeVisible();
});
