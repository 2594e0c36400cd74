import { expect, type Page } from 'playwright/test';
import { letterOf } from '../../src/cards/letter.ts';
import type { Turn } from '../../src/cards/turn.ts';
import { browserArgs } from '../../src/tools/browser/browser-args.ts';
import { findChromium } from '../../src/tools/browser/find-chromium.ts';
import { beat, beginClass } from './support/board.ts';
import { cameraFile } from './support/camera-file.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const cards = Array.from({ length: 20 }, (_, index) => ({
  seat: index + 1,
  turn: ((index * 7 + (index >> 2)) % 4) as Turn,
}));
const video = cameraFile(
  'class',
  { seed: 315, width: 1280, height: 720, cards: [...cards, { seat: 33, turn: 0 }], px: [26, 40] },
  8,
);
const button = (page: Page, key: string, params = {}) =>
  page.getByRole('button', { name: t(key, params), exact: true });

test.use({
  permissions: ['camera'],
  launchOptions: {
    executablePath: findChromium() ?? undefined,
    args: [
      ...browserArgs,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
      // An address that is not this very device's, as on a school's network.
      '--host-resolver-rules=MAP classroom.test 127.0.0.1',
    ],
  },
});

const open = async (page: Page, size = 20) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/cards');
  await page.getByRole('radio', { name: t('cards.kindLetters') }).check({ force: true });
  await page.getByRole('spinbutton').fill(String(size));
  await page.getByRole('spinbutton').blur();
};

test('a class before the camera: every card is locked with the right letter, while the page goes on living', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counts = { drawn: 0, read: 0 };
    Reflect.set(window, 'counts', counts);
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      // Only a frame hands over its bytes.
      if (Array.isArray(args[1]) && args[1].length > 0) counts.read += 1;
      Reflect.apply(post, this, args);
    } as typeof post;
    const draw = () => {
      counts.drawn += 1;
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
  await open(page, 22);
  await button(page, 'cards.byCamera').click();
  await expect(page.getByRole('heading', { name: t('cards.unread', { n: 2 }) })).toBeVisible();
  // Seats 21 and 22 hold up no card; 33 is no seat of this class.
  await expect(button(page, 'cards.enterSeat', { seat: 21 })).toBeVisible();
  await expect(page.getByText(t('cards.strangers', { seats: 33 }))).toBeVisible();
  await page.getByText(t('cards.change', { n: 20 })).click();
  for (const { seat, turn } of cards) {
    const answer = letterOf('letters', turn);
    await expect(button(page, 'cards.changeFrom', { seat, answer: answer ?? '' })).toBeVisible();
  }
  const counts = () =>
    page.evaluate(() => ({ ...(Reflect.get(window, 'counts') as { drawn: number; read: number }) }));
  const before = await counts();
  await expect.poll(async () => (await counts()).read).toBeGreaterThan(before.read + 5);
  const after = await counts();
  // Were frames read on the page, it would draw once between two of them.
  expect(after.drawn - before.drawn).toBeGreaterThan(1.5 * (after.read - before.read));
  await button(page, 'cards.enterSeat', { seat: 21 }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'B', exact: true }).click();
  await button(page, 'cards.done').click();
  for (const letter of ['A', 'B', 'C', 'D'] as const) {
    const read = cards.filter(({ turn }) => letterOf('letters', turn) === letter).length;
    const row = page.locator('.pg-tally div', { hasText: letter });
    await expect(row.locator('dd')).toHaveText(String(read + (letter === 'B' ? 1 : 0)));
  }
  await expect(page.getByText(t('cards.tallyRest', { total: 22, read: 21 }))).toBeVisible();
});

test('a whole question of a class is answered with cards before the camera, to its reveal', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await beginClass(page, { way: 'board.wayCards', asks: 'board.asksReason', size: 20 });
  await page.keyboard.press('PageDown');
  const readAll = async () => {
    await button(page, 'board.readCamera').click();
    const sheet = page.getByRole('dialog', { name: t('cards.cameraTitle') });
    await expect(sheet.getByText(t('cards.allRead'))).toBeVisible();
    // The class sees this screen: outlines and numbers, of nobody what they held up.
    await expect(sheet).not.toContainText(/[ABCD]/);
    await sheet.getByRole('button', { name: t('cards.done') }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByText(t('cards.readOf', { total: 20 }))).toHaveText(
      `20 ${t('cards.readOf', { total: 20 })}`,
    );
  };
  await readAll();
  await page.keyboard.press('PageDown');
  await expect(beat(page)).toHaveText(t('board.beatTalk'));
  await page.keyboard.press('PageDown');
  await readAll();
  await page.keyboard.press('PageDown');
  await expect(beat(page)).toHaveText(t('board.beatReveal'));
  const accusing = cards.filter(({ turn }) => letterOf('letters', turn) !== 'A').length;
  await expect(page.locator('.pg-cl-tag')).toHaveText(t('board.people', { n: accusing }));
});

test('a locked answer stands; taken back, the card is read anew; a pause turns the camera off', async ({
  page,
}) => {
  await open(page);
  await button(page, 'cards.byCamera').click();
  await expect(page.getByText(t('cards.allRead'))).toBeVisible();
  await button(page, 'cards.pause').click();
  await expect(page.getByText(t('cards.paused'))).toBeVisible();
  const first = letterOf('letters', cards[0]?.turn ?? 0) ?? '';
  await page.getByText(t('cards.change', { n: 20 })).click();
  await button(page, 'cards.changeFrom', { seat: 1, answer: first }).click();
  await button(page, 'cards.reopen').click();
  await expect(page.getByRole('heading', { name: t('cards.unread', { n: 1 }) })).toBeVisible();
  await button(page, 'cards.resume').click();
  await expect(page.getByText(t('cards.allRead'))).toBeVisible();
  await expect(button(page, 'cards.changeFrom', { seat: 1, answer: first })).toBeVisible();
});

test('without workers the cards are read on the page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await open(page);
  await button(page, 'cards.byCamera').click();
  await expect(page.getByText(t('cards.allRead'))).toBeVisible({ timeout: 30_000 });
});

const trouble = async (page: Page, code: string) => {
  await button(page, 'cards.byCamera').click();
  await expect(page.getByRole('alert')).toContainText(t(`cards.${code}Title`));
  await expect(page.getByRole('alert')).toContainText(t(`cards.${code}Text`));
  await button(page, 'cards.toPhoto').click();
  await expect(button(page, 'cards.takePhoto')).toBeVisible();
};

test('a camera that is refused says how to allow it', async ({ page, context }) => {
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send('Browser.setPermission', { permission: { name: 'camera' }, setting: 'denied' });
  await open(page);
  await trouble(page, 'refused');
});

test('a camera that another program holds says so, and works once it is free', async ({ page }) => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    let asked = 0;
    mediaDevices.getUserMedia = (constraints) => {
      asked += 1;
      return asked === 1 ? Promise.reject(new DOMException('busy', 'NotReadableError')) : real(constraints);
    };
  });
  await open(page);
  await button(page, 'cards.byCamera').click();
  await expect(page.getByRole('alert')).toContainText(t('cards.takenText'));
  await button(page, 'cards.again').click();
  await expect(page.getByText(t('cards.allRead'))).toBeVisible();
});

test('on a plain http address of the network it offers the photo', async ({ page, baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  await page.goto(`http://classroom.test:${port}/#/cards`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await trouble(page, 'insecure');
});
