import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from 'playwright/test';
import { beat, beginClass, countHands, isKept } from './support/board.ts';
import { expectFullMarks } from './support/expect-full-marks.ts';
import { goOn } from './support/go-on.ts';
import { markSpot } from './support/mark-spot.ts';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { startLevel } from './support/start-level.ts';
import { test } from './support/test.ts';
import { usbFile } from './support/usb-file.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
let file: { path: string; url: string };

test.beforeAll(async () => {
  test.setTimeout(180_000);
  file = await usbFile();
});

test.use({ serviceWorkers: 'allow' });

/** Collects whatever the page asks for, itself apart, whatever its policy refuses, and any service worker. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && url.replace(/#.*$/s, '') !== file.url) seen.push(url);
  });
  await page.exposeFunction('tellBroken', (what: string) => seen.push(what));
  await page.addInitScript(() => {
    const tell = (what: string) => (Reflect.get(window, 'tellBroken') as (what: string) => void)(what);
    addEventListener('securitypolicyviolation', (event) => {
      tell(`${event.effectiveDirective} ${event.blockedURI}`);
    });
    // Registering fails from a disk; it should not be tried.
    ServiceWorkerContainer.prototype.register = (script) => {
      tell(`service worker ${script}`);
      return Promise.reject(new Error('refused'));
    };
  });
  return seen;
}

test('opened from a disk, a case is played to 100 and nothing but the file is asked for', async ({
  page,
}) => {
  const seen = await watch(page);
  await page.goto(file.url);
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await playLevel(page, pointer(page, 'zh-CN'), 'takeaway-popup', 'zh-CN', undefined, file.url);
  await expectFullMarks(page, 'zh-CN');
  // The display face came, too: from within the file.
  const display = () =>
    page.evaluate(() =>
      [...document.fonts].filter((face) => face.family.includes('Sharp Display')).map((face) => face.status),
    );
  await expect.poll(display).toContain('loaded');
  expect(seen).toEqual([]);
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1920, height: 1080 } });
  for (const id of ['torch-requests', 'wifi-trail']) {
    test(`${id} is played to 100 from a disk`, async ({ page }) => {
      const seen = await watch(page);
      await playLevel(page, pointer(page, 'en'), id, 'en', undefined, file.url);
      await expectFullMarks(page, 'en');
      expect(seen).toEqual([]);
    });
  }
});

test('opened from a disk, marks are there after a reload', async ({ page }) => {
  const hands = pointer(page, 'zh-CN');
  await startLevel(page, 'takeaway-popup', file.url);
  await markSpot(page, hands, 'zh-CN', { spot: 's1', verdict: 'lawful' });
  await goOn(page, hands, 'zh-CN');
  const reason = 'refusal-blocks-service';
  await markSpot(page, hands, 'zh-CN', { spot: 's2', verdict: 'violation', reason });
  await page.reload();
  const spot = (id: string) => page.locator(`button[data-spot="${id}"]`);
  await expect(spot('s1')).toHaveAccessibleName(new RegExp(`${t('spot.lawful')}$`));
  await expect(spot('s2')).toHaveAccessibleName(new RegExp(`${t('spot.violation')}$`));
});

test('opened from a disk, every further page has its data', async ({ page }) => {
  const seen = await watch(page);
  const content: Record<string, string> = {
    'chapter/1-necessity': 'a.pg-slip',
    daily: '.pg-month-days li',
    rapid: '.pg-rapid-rule',
    notebook: '.pg-notebook-due',
    library: '.pg-reason',
    'library/report': '.pg-report',
    'library/channels': '.pg-channels',
    'case/wifi-claim/letter': '.pg-letter-sheet',
  };
  for (const [hash, selector] of Object.entries(content)) {
    await page.goto(`${file.url}#/${hash}`);
    await expect(page.locator(selector).first()).toBeVisible();
  }
  expect(seen).toEqual([]);
});

test('a file that was cut short says that it is not whole', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sharp-eyes-usb-'));
  try {
    const text = readFileSync(file.path, 'utf8');
    const cut = join(folder, 'cut.html');
    writeFileSync(cut, text.slice(0, text.length / 2));
    await page.goto(pathToFileURL(cut).href);
    await expect(page.getByText('文件没有拷贝完整')).toBeInViewport();
    await expect(page.getByText('This browser is too old')).toBeHidden();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a browser that cannot unpack it is told so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await page.goto(file.url);
  await expect(page.getByText('这个浏览器太旧')).toBeInViewport();
  await expect(page.getByText('This file was not copied whole')).toBeHidden();
});

test('opened from a disk, a class goes through a question to its reveal, and is there again after a reload', async ({
  page,
}) => {
  const seen = await watch(page);
  await beginClass(page, { site: file.url, size: 30 });
  await page.keyboard.press('PageDown');
  await countHands(page, 12, 18);
  await page.keyboard.press('PageDown');
  await expect(beat(page)).toHaveText(t('board.beatTalk'));
  await isKept(page);
  await page.reload();
  await expect(beat(page)).toHaveText(t('board.beatTalk'));
  await page.keyboard.press('PageDown');
  await countHands(page, 5, 25);
  await page.keyboard.press('PageDown');
  await expect(beat(page)).toHaveText(t('board.beatReveal'));
  await expect(page.locator('.pg-cl-tag')).toHaveText(t('board.people', { n: 25 }));
  expect(seen).toEqual([]);
});
