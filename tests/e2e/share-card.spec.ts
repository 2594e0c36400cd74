import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Action } from '../../src/rules/action.ts';
import { codeIn } from '../../src/rules/share/code-in.ts';
import { shelfOf } from '../../src/rules/share/edition-shelf.ts';
import { readShare } from '../../src/rules/share/read-share.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { checker, regular, type Saved, veteran } from '../../src/tools/shots/saved.ts';
import { seed } from '../../src/tools/shots/seed.ts';
import { cardSample } from './support/card-sample.ts';
import type { Language } from './support/language.ts';
import { openPanel } from './support/panel/open-panel.ts';
import { showPanel } from './support/panel/show-panel.ts';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { readCard } from './support/read-card.ts';
import { rootPath } from './support/root-path.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const card = (page: Page) => page.locator('img.pg-share-card');
const button = (page: Page, key: string, language: Language = 'zh-CN') =>
  page.getByRole('button', { name: words(language)(key), exact: true });
const text = (page: Page) => page.locator('.pg-share-text');
const link = (page: Page) => page.locator('.pg-share-link');
const caseShare = '#/case/takeaway-popup/share';

/** Opens an address as someone with this history. */
async function openAs(page: Page, saved: Saved, hash: string): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await seed(page, saved);
  await page.goto('about:blank');
  await page.goto(`./${hash}`);
}

/** What the code on the card says, which must be the same at full and at half size. */
async function codeOn(page: Page): Promise<string | null> {
  await expect(card(page)).toBeVisible();
  const read = await readCard(page, 1);
  expect(await readCard(page, 0.5)).toBe(read);
  return read;
}

const recomputed = (address: string) => {
  const shared = readShare(codeIn(address), shelfOf(loadBook(rootPath('levels')).editions));
  if (typeof shared === 'string') throw new Error(shared);
  return shared;
};

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString().trim());

for (const language of ['zh-CN', 'en'] as const) {
  const say = words(language);
  test(`a closed case in ${language}: picture, file, text and link all say the same`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAs(page, veteran(language), '#/case/takeaway-popup/verdict');
    await page.getByRole('link', { name: say('verdict.share') }).click();
    await expect(page.getByRole('heading', { level: 1, name: say('card.title') })).toBeVisible();
    await expect(card(page)).toBeVisible();
    const size = await card(page).evaluate((one) => {
      const image = one as HTMLImageElement;
      return [image.naturalWidth, image.naturalHeight, image.complete];
    });
    expect(size).toEqual([1080, 1440, true]);
    const address = (await link(page).textContent()) ?? '';
    expect(address.length).toBeLessThan(160 + 30);
    expect(await codeOn(page)).toBe(address);
    const { pooled, kind, cases } = recomputed(address);
    expect([kind, cases[0]?.level, pooled.misses]).toEqual(['case', 'takeaway-popup', 1]);
    await expect(card(page)).toHaveAccessibleName(new RegExp(say('shareText.score', { n: pooled.score })));

    const save = page.getByRole('link', { name: say('card.save') });
    await expect(save).toHaveAttribute('download', `${say('card.file')}.png`);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const file = readFileSync(await download.path());
    expect(file.toString('latin1', 1, 4)).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1080, 1440]);

    await button(page, 'card.copyText', language).click();
    await expect(page.getByText(say('card.copied')).first()).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await text(page).textContent());
    expect(copied.split('\n').pop()).toBe(address);
    await button(page, 'card.copyLink', language).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expect(page.getByText(say('card.linkLocal'))).toBeVisible();
  });
}

for (const [name, saved, hash, kind, judged] of [
  ['a day’s set', checker, '#/daily/2027-03-14/share', 'daily', 2],
  ['a finale', regular, '#/chapter/1-necessity/finale/share', 'finale', 3],
  ['a chapter', regular, '#/chapter/1-necessity/share', 'chapter', 10],
] as const) {
  test(`${name}: the code on the card leads to the same score`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-03-15T12:00:00+08:00'));
    await openAs(page, saved('zh-CN'), hash);
    const address = await codeOn(page);
    expect(address).toBe(await link(page).textContent());
    const shared = recomputed(address ?? '');
    expect([shared.kind, shared.cases.length]).toEqual([kind, judged]);
    await expect(text(page)).toContainText(t('shareText.score', { n: shared.pooled.score }));
  });
}

test('the whole book: of every case the latest closed play, and a card that owns to its long link', async ({
  page,
}) => {
  const chapters = JSON.parse(readFileSync(rootPath('levels', 'campaign.json'), 'utf8')).chapters;
  const all = chapters.flatMap((one: { id: string; levels: string[] }) =>
    one.levels.map((level) => ({
      level,
      chapter: one.id,
      seed: 7,
      actions: JSON.parse(readFileSync(rootPath('levels', one.id, `${level}.json`), 'utf8')).key.solution,
    })),
  );
  await openAs(page, { ...regular('zh-CN'), plays: all }, '#/share');
  await expect(card(page)).toBeVisible();
  const address = (await link(page).textContent()) ?? '';
  expect(await codeOn(page)).toBe(address.replace(/#.*$/, ''));
  const shared = recomputed(address);
  expect([shared.kind, shared.cases.length, shared.pooled.score]).toEqual(['campaign', all.length, 100]);
  await expect(text(page)).toContainText(t('shareText.score', { n: 100 }));
});

test('a second look is told, and one under way shares the last closing', async ({ page }) => {
  const before = veteran('zh-CN');
  const [play] = before.plays;
  if (!play) throw new Error('no play');
  const again: Action = { type: 'reopen', spots: ['s2'] };
  const mark = { type: 'mark', spot: 's2', verdict: 'violation', reason: 'refusal-blocks-service' } as const;
  const withActions = (...more: Action[]) => ({
    ...before,
    plays: [{ ...play, actions: [...play.actions, ...more] }],
  });
  await openAs(page, withActions(again), caseShare);
  await expect(text(page)).toBeVisible();
  await expect(text(page)).not.toContainText(t('shareText.reviewed'));
  await openAs(page, withActions(again, mark, { type: 'finish' }), caseShare);
  await expect(text(page)).toContainText(t('shareText.reviewed'));
  expect(recomputed((await link(page).textContent()) ?? '').cases[0]?.reviewed).toBe(true);
});

for (const [name, hash, key] of [
  ['a case not closed', '#/case/gym-card/share', 'card.none'],
  ['a book not begun', '#/share', 'card.none'],
  ['a set not closed', '#/daily/2026-11-05/share', 'card.none'],
] as const) {
  test(`${name}: a calm page and a way back`, async ({ page }) => {
    await page.goto(`./${hash}`);
    await expect(page.getByRole('heading', { level: 1, name: t(key) })).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: t('play.back') })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t(key));
  });
}

test('a case that does not exist: said so', async ({ page, faults }) => {
  await page.goto('./#/case/no-such-case/share');
  await expect(page.getByRole('heading', { level: 1, name: t('lost.levelTitle') })).toBeVisible();
  expect(faults.filter((one) => !one.includes('Failed to load resource'))).toEqual([]);
  faults.length = 0;
});

for (const [name, spoil] of [
  ['missing, as on plain http', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  [
    'refused',
    () =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      }),
  ],
] as const) {
  test(`the clipboard ${name}: the text is selected, and the reader told`, async ({ page }) => {
    await page.addInitScript(spoil);
    await openAs(page, veteran('zh-CN'), caseShare);
    await button(page, 'card.copyText').click();
    await expect(page.getByText(t('card.copyFailed')).first()).toBeVisible();
    expect(await selected(page)).toBe((await text(page).innerText()).trim());
    await button(page, 'card.copyLink').click();
    await expect.poll(() => selected(page)).toBe(await link(page).textContent());
  });
}

/** Gives the browser a share sheet that answers in one way; what it is handed is kept in `window.handed`. */
const shareSheet = (answer: string) => {
  const handed: unknown[] = [];
  Object.assign(window, { handed });
  Object.assign(navigator, {
    canShare: (data: ShareData) => answer !== 'no files' && Boolean(data.files?.length),
    share: async ({ files, url, text: words }: ShareData) => {
      handed.push([files?.[0]?.type, (files?.[0]?.size ?? 0) > 10_000, url ?? null, words ?? null]);
      if (answer !== 'shared') throw new DOMException('no', answer);
    },
  });
};

test('the system’s share sheet gets the picture as a file', async ({ page }) => {
  await page.addInitScript(shareSheet, 'shared');
  await openAs(page, veteran('zh-CN'), caseShare);
  await button(page, 'card.share').click();
  const handed = () => page.evaluate(() => (window as unknown as { handed: unknown[] }).handed);
  await expect.poll(handed).toEqual([['image/png', true, null, null]]);
});

test('a share sheet that is closed again is no fault; one that fails is told', async ({ page }) => {
  await page.addInitScript(shareSheet, 'AbortError');
  await openAs(page, veteran('zh-CN'), caseShare);
  await button(page, 'card.share').click();
  const handed = () => page.evaluate(() => (window as unknown as { handed: unknown[] }).handed.length);
  await expect.poll(handed).toBe(1);
  await button(page, 'card.copyText').click();
  await expect(page.locator('.pg-share-told')).not.toHaveText(t('card.shareFailed'));
  await page.evaluate(() =>
    Object.assign(navigator, { share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }),
  );
  await button(page, 'card.share').click();
  await expect(page.locator('.pg-share-told')).toHaveText(t('card.shareFailed'));
});

test('a share sheet that takes no files is not offered', async ({ page }) => {
  await page.addInitScript(shareSheet, 'no files');
  await openAs(page, veteran('zh-CN'), caseShare);
  await expect(card(page)).toBeVisible();
  await expect(button(page, 'card.share')).toHaveCount(0);
});

for (const [name, spoil] of [
  ['gives no context', () => Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })],
  [
    'may not be read',
    () => {
      const refuse = () => {
        throw new DOMException('no', 'SecurityError');
      };
      Object.assign(HTMLCanvasElement.prototype, { toBlob: refuse, toDataURL: refuse });
    },
  ],
  [
    'gives noise',
    () =>
      Object.assign(CanvasRenderingContext2D.prototype, {
        getImageData: () => ({ data: new Uint8ClampedArray(4).fill(120) }),
      }),
  ],
] as const) {
  test(`a canvas that ${name}: the same as page, text and link`, async ({ page }) => {
    await page.addInitScript(spoil);
    await openAs(page, veteran('zh-CN'), caseShare);
    await expect(page.getByText(t('card.noPicture'))).toBeVisible();
    await expect(page.locator('.pg-share-grid .pg-mark')).toHaveCount(7);
    await expect(page.locator('.pg-share-grid')).toContainText(t('app.unofficial'));
    await expect(text(page)).toContainText('#/r/');
    await expect(page.getByRole('link', { name: t('card.save') })).toHaveCount(0);
    await expect(button(page, 'card.copyText')).toBeVisible();
  });
}

test('a canvas that makes no blobs: the picture comes another way', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(HTMLCanvasElement.prototype, { toBlob: (done: (blob: null) => void) => done(null) }),
  );
  await openAs(page, veteran('zh-CN'), caseShare);
  expect(await codeOn(page)).toBe(await link(page).textContent());
});

test('storage refused: what was just played can be shared all the same', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await playLevel(page, pointer(page, 'zh-CN'), 'takeaway-popup', 'zh-CN');
  await page.getByRole('link', { name: t('verdict.share') }).click();
  await expect(card(page)).toBeVisible();
  await expect(text(page)).toContainText(t('shareText.score', { n: 100 }));
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the card is drawn as ever', async ({ page, context }) => {
    await openAs(page, veteran('zh-CN'), '#/');
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
      timeout: 45_000,
    });
    await context.setOffline(true);
    await page.goto(`./${caseShare}`);
    await page.reload();
    expect(await codeOn(page)).toBe(await link(page).textContent());
  });
});

for (const language of ['zh-CN', 'en'] as const) {
  const say = words(language);
  test(`cards in ${language} at their limits: score 0 and 100, longest titles, longest chapter, a class`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const sample = cardSample(language);
    await openPanel(page);
    for (const [name, score] of [
      ['none', 0],
      ['all', 100],
      ['long', null],
      ['many', null],
    ] as const) {
      await showPanel(page, { share: sample[name], gauge: null, language });
      expect(await codeOn(page), name).toBe(await link(page).textContent());
      if (score !== null) await expect(text(page)).toContainText(say('shareText.score', { n: score }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    await showPanel(page, { share: sample.klass, gauge: null, language });
    await expect(card(page)).toHaveAccessibleName(new RegExp(say('shareText.classMean', { n: 72 })));
    const shared = recomputed((await codeOn(page)) ?? '');
    expect([shared.kind, shared.cases.length]).toEqual(['class', 2]);
    expect(shared.cases.every((one) => Object.keys(one.marks).length === 0)).toBe(true);
    await expect(page.getByText(say('card.linkClass'))).toBeVisible();
  });
}
