import { expect, type Page } from 'playwright/test';
import { letterOf } from '../../src/cards/letter.ts';
import type { Turn } from '../../src/cards/turn.ts';
import { pngOf } from '../../src/tools/cards/png-of.ts';
import { type ClassScene, renderClass } from '../../src/tools/cards/render-class.ts';
import { exifJpegHead } from '../support/exif-jpeg-head.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const cards = Array.from({ length: 12 }, (_, index) => ({
  seat: index + 1,
  turn: ((index * 3) % 4) as Turn,
}));
const scene: ClassScene = { seed: 36, width: 1200, height: 900, cards, px: [34, 60] };
const png = (over: Partial<ClassScene> = {}) => pngOf(renderClass({ ...scene, ...over }).frame(0).image);
const button = (page: Page, key: string, params = {}) =>
  page.getByRole('button', { name: t(key, params), exact: true });
const file = (page: Page) => page.locator('input[type=file]');
const give = (page: Page, buffer: Buffer, mimeType = 'image/png') =>
  file(page).setInputFiles({ name: 'class', mimeType, buffer });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/cards');
  await page.getByRole('radio', { name: t('cards.kindLetters') }).check({ force: true });
  await page.getByRole('spinbutton').fill('12');
  await page.getByRole('spinbutton').blur();
  await button(page, 'cards.byPhoto').click();
});

/** Confirms what a photo gave and expects these answers of all seats. */
const confirmed = async (page: Page, turns: readonly { seat: number; turn: Turn }[]) => {
  await button(page, 'cards.confirm').click();
  await expect(page.getByText(t('cards.deleteText'))).toBeVisible();
  await page.getByText(t('cards.change', { n: turns.length })).click();
  for (const { seat, turn } of turns) {
    const answer = letterOf('letters', turn) ?? '';
    await expect(button(page, 'cards.changeFrom', { seat, answer })).toBeVisible();
  }
};

test('one photo of a class counts after the teacher has looked, and is to be deleted from the album', async ({
  page,
}) => {
  await give(page, png());
  await expect(page.getByRole('heading', { name: t('cards.photoSure', { n: 12 }) })).toBeVisible();
  await expect(page.getByRole('img', { name: t('cards.plate', { n: 12 }) })).toBeVisible();
  await confirmed(page, cards);
  await button(page, 'cards.done').click();
  await expect(page.getByText(t('cards.tallyRest', { total: 12, read: 12 }))).toBeVisible();
});

/** A photo drawn in the page from a PNG and encoded there, of the size asked for. */
const drawn = (page: Page, source: Buffer, width: number, height: number, turn: 0 | 6) =>
  page.evaluate(
    async ([base64, w, h, orientation]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      // Orientation 6 is stored lying on its left side: a quarter back from upright.
      canvas.width = orientation === 6 ? h : w;
      canvas.height = orientation === 6 ? w : h;
      const context = canvas.getContext('2d');
      if (orientation === 6) context?.setTransform(0, -1, 1, 0, 0, w);
      context?.drawImage(image, 0, 0, w, h);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
      const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) {
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      }
      return btoa(text);
    },
    [source.toString('base64'), width, height, turn] as const,
  );

test('a photo of 48 megapixels is read, and does not bring the page down', async ({ page }) => {
  test.setTimeout(120_000);
  const base64 = await drawn(page, png(), 8000, 6000, 0);
  await give(page, Buffer.from(base64, 'base64'), 'image/jpeg');
  await expect(page.getByRole('heading', { name: t('cards.photoSure', { n: 12 }) })).toBeVisible({
    timeout: 60_000,
  });
  await confirmed(page, cards);
});

test('a photo stored on its side by the phone is read upright', async ({ page }) => {
  const jpeg = Buffer.from(await drawn(page, png(), 1200, 900, 6), 'base64');
  const turned = Buffer.concat([exifJpegHead(6, true), jpeg.subarray(2)]);
  await give(page, turned, 'image/jpeg');
  await expect(page.getByRole('heading', { name: t('cards.photoSure', { n: 12 }) })).toBeVisible();
  await confirmed(page, cards);
});

const trouble = async (page: Page, code: string) => {
  await expect(page.getByRole('alert')).toContainText(t(`cards.${code}Title`));
  await expect(page.getByRole('alert')).toContainText(t(`cards.${code}Text`));
  await expect(button(page, 'cards.takeAnother')).toBeEnabled();
};

test('a photo without cards, a blurred one and a file that is none: each says what to do', async ({
  page,
}) => {
  await give(page, png({ cards: [] }));
  await trouble(page, 'empty');
  const blurred = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 900;
    const context = canvas.getContext('2d');
    if (context) context.filter = 'blur(9px)';
    context?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, png().toString('base64'));
  await give(page, Buffer.from(blurred, 'base64'));
  await trouble(page, 'blurred');
  await give(page, Buffer.from('这不是照片'), 'image/jpeg');
  await trouble(page, 'unreadable');
  // Nothing is lost by it: the next photo is read as ever.
  await give(page, png());
  await confirmed(page, cards);
});

test('a card that is there twice does not count, nor does a number that is not in this class', async ({
  page,
}) => {
  const twice = [
    ...cards.slice(0, 9),
    { seat: 10, turn: 0 },
    { seat: 10, turn: 2 },
    { seat: 50, turn: 1 },
  ] as const;
  await give(page, png({ cards: twice }));
  await expect(page.getByText(t('cards.twice', { seats: 10 }))).toBeVisible();
  await expect(page.getByText(t('cards.strangers', { seats: 50 }))).toBeVisible();
  await confirmed(page, cards.slice(0, 9));
  for (const seat of [10, 11, 12]) await expect(button(page, 'cards.enterSeat', { seat })).toBeVisible();
  // A second photo adds what the first one lacked.
  await give(page, png({ seed: 37, cards: cards.slice(9) }));
  await expect(page.getByRole('heading', { name: t('cards.photoSure', { n: 3 }) })).toBeVisible();
  await button(page, 'cards.confirm').click();
  await expect(page.getByText(t('cards.allRead'))).toBeVisible();
});

test('a device without a camera says what to plug in', async ({ page }) => {
  await page.goto('./#/');
  await page.goto('./#/cards');
  await button(page, 'cards.byCamera').click();
  await expect(page.getByRole('alert')).toContainText(t('cards.absentText'));
  await expect(button(page, 'cards.again')).toBeVisible();
});
