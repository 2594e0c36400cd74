import { expect, type Page } from 'playwright/test';
import { markSpot } from './support/mark-spot.ts';
import { pointer } from './support/pointer.ts';
import { startLevel } from './support/start-level.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const id = 'takeaway-popup';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const markOne = (page: Page) =>
  markSpot(page, pointer(page, 'zh-CN'), 'zh-CN', { spot: 's1', verdict: 'lawful' });

/** Failed requests are told by the browser in its console: only what the page did itself counts here. */
const own = (faults: string[]) => faults.filter((fault) => !fault.includes('Failed to load resource'));

const goHome = async (page: Page) => {
  await page.getByRole('link', { name: t('lost.home') }).click();
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
};

for (const [name, hash] of [
  ['a case that does not exist', '#/case/no-such-case/play'],
  ['the brief of a case that does not exist', '#/case/no-such-case'],
  ['the verdict of a case that does not exist', '#/case/no-such-case/verdict'],
] as const) {
  test(`${name}: a calm page and a way home`, async ({ page, faults }) => {
    await page.goto(`./${hash}`);
    await expect(heading(page, t('lost.levelTitle'))).toBeVisible();
    await goHome(page);
    expect(own(faults)).toEqual([]);
    faults.length = 0;
  });
}

test('an address that means nothing: a calm page and a way home', async ({ page }) => {
  await page.goto('./#/no/such/page/at/all');
  await expect(heading(page, t('lost.addressTitle'))).toBeVisible();
  await goHome(page);
});

test('a record that cannot be read is kept aside, and the case starts afresh', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  const garbage = { level: id, chapter: 7, actions: 'nonsense' };
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sharp-eyes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('plays', 'readwrite');
          tx.objectStore('plays').put(value, value.level);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    garbage,
  );
  await page.goto(`./#/case/${id}/play`);
  await page.reload();
  await expect(page.getByText(t('notice.setAside'))).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(`${t('spot.unjudged')}$`) })).toHaveCount(7);
  const aside = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('sharp-eyes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('aside').objectStore('aside').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  expect(aside).toEqual([{ store: 'plays', key: id, value: garbage }]);
  await markOne(page);
});

test('storage refused: the player is told and can play', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await startLevel(page, id);
  await expect(page.getByText(t('notice.noStorage'))).toBeVisible();
  await page.getByRole('button', { name: t('notice.dismiss') }).click();
  await markOne(page);
});

test('the stage cannot be fetched: the case works, and a plain note says so', async ({ page, faults }) => {
  await page.route('**/open-stage*.js', (route) => route.abort());
  await startLevel(page, id);
  await expect(page.getByText(t('play.stageFailed'))).toBeVisible();
  await markOne(page);
  expect(own(faults)).toEqual([]);
  faults.length = 0;
});

test('no canvas: the case works', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await startLevel(page, id);
  await expect(page.getByText(t('play.stageFailed'))).toBeVisible();
  await markOne(page);
});

test('no audio: the case works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio']) {
      Object.defineProperty(window, name, { value: undefined, configurable: true, writable: true });
    }
  });
  await startLevel(page, id);
  await markOne(page);
});

test('offline: a calm page, and another try that works', async ({ page, faults }) => {
  await page.route('**/levels/**', (route) => route.abort());
  await page.goto(`./#/case/${id}/play`);
  await expect(heading(page, t('lost.offlineTitle'))).toBeVisible();
  await page.unroute('**/levels/**');
  await page.getByRole('button', { name: t('play.retry') }).click();
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
  await markOne(page);
  expect(own(faults)).toEqual([]);
  faults.length = 0;
});

test('a broken level file: a calm page, and another try that works', async ({ page }) => {
  const file = `**/levels/zh-CN/${id}.public.json*`;
  await page.route(file, (route) => route.fulfill({ contentType: 'application/json', body: '{' }));
  await page.goto(`./#/case/${id}/play`);
  await expect(heading(page, t('lost.malformedTitle'))).toBeVisible();
  await expect(page.getByRole('link', { name: t('lost.home') })).toBeVisible();
  await page.unroute(file);
  await page.getByRole('button', { name: t('play.retry') }).click();
  await markOne(page);
});

test('the key cannot be fetched: marks are taken and the player is told', async ({ page, faults }) => {
  await page.route('**/*.key.json*', (route) => route.abort());
  await startLevel(page, id);
  await markOne(page);
  expect(own(faults)).toEqual([]);
  faults.length = 0;
});
