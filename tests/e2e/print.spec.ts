import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
import { type Printable, printables } from '../../src/app/route.ts';
import type { Lessons } from '../../src/rules/lesson-schema.ts';
import { type ServedSite, serveFolder } from '../../src/tools/browser/serve-folder.ts';
import { axeFindings } from './support/axe-findings.ts';
import { axeSource } from './support/axe-source.ts';
import { buildCardsPage, type CardsPage } from './support/cards-page.ts';
import type { Language } from './support/language.ts';
import { misfits } from './support/misfits.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { publicLevel } from './support/public-level.ts';
import { rootPath } from './support/root-path.ts';
import { smallTargets } from './support/small-targets.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const { lessons }: Lessons = JSON.parse(readFileSync(rootPath('levels', 'lessons.json'), 'utf8'));
const byTeacher = ['plan', 'worksheet', 'answers', 'poster', 'parents'] as const;
/** Plans and worksheets are looked at for every lesson, the rest where a lesson is longest. */
const lessonsFor = (what: (typeof byTeacher)[number]) =>
  what === 'plan' || what === 'worksheet' ? lessons : lessons.filter((one) => one.minutes === 40);

/** A4 less its margins, in CSS pixels: what a page holds. */
const paper = { width: 703, height: 1032 };

const isA4 = ({ width, height }: { width: number; height: number }) =>
  Math.abs(width - 595) < 1 && Math.abs(height - 842) < 1;

const print = async (page: Page) =>
  pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: false }));

/** Opens a printable and waits until all of it is there. */
async function open(page: Page, lesson: string, what: Printable) {
  await page.goto(`./#/lesson/${lesson}/print/${what}`);
  await expect(page.locator(`.pr-sheets[data-sheet="${what}"]`)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Sheets on whose page something is cut off or sticks out. Print is on, the window is as wide as the paper. */
const spilt = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>('.pr-sheet, .pr-memento')) {
      if (sheet.scrollWidth > sheet.clientWidth + 1) found.push(`${sheet.className} is too wide`);
      const fixed = /poster|memento$|card/.test(sheet.className);
      if (fixed && sheet.scrollHeight > sheet.clientHeight + 1) found.push(`${sheet.className} is too long`);
    }
    for (const line of document.querySelectorAll('.pr-line')) {
      const height = line.getBoundingClientRect().height;
      if (height > 0 && height < 11) found.push(`a line of ${height} px is too low to write on`);
    }
    return found;
  });

test('pages of documents are counted right, open or packed', async ({ page }) => {
  for (const n of [1, 2, 7, 60]) {
    const sheet = '<p style="page-break-after:always">/Type /Page</p>';
    await page.setContent(`<style>@page{size:A4}</style>${sheet.repeat(n - 1)}<p>last</p>`);
    const pages = await print(page);
    expect(pages).toHaveLength(n);
    expect(pages.every(isA4)).toBe(true);
  }
  const objects = ['<</Type /Pages /Kids [2 0 R 3 0 R] /Count 2>>', '<</Type/Page/MediaBox [0 0 595 842]>>'];
  const packed = [objects[0], objects[1], objects[1]] as string[];
  let offset = 0;
  const table = packed.map((one, i) => {
    const entry = `${i + 1} ${offset}`;
    offset += one.length + 1;
    return entry;
  });
  const head = `${table.join(' ')} `;
  const body = deflateSync(Buffer.from(`${head}${packed.join(' ')}`));
  const dictionary = `<</Type /ObjStm /N 3 /First ${head.length} /Filter /FlateDecode /Length ${body.length}>>`;
  const document = Buffer.concat([
    Buffer.from(`%PDF-1.5\n4 0 obj\n${dictionary}\nstream\n`),
    body,
    Buffer.from('\nendstream\nendobj\n%%EOF'),
  ]);
  expect(pdfPages(document)).toEqual([
    { width: 595, height: 842 },
    { width: 595, height: 842 },
  ]);
});

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  const t = words(language);
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'zh-CN', viewport: paper });
    test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', reducedMotion: 'reduce' }));

    for (const what of byTeacher) {
      test(`each ${what} has its pages, all A4, and nothing is cut off`, async ({ page }) => {
        test.setTimeout(240_000);
        for (const { id, stages } of lessonsFor(what)) {
          await open(page, id, what);
          const pages = await print(page);
          expect.soft(pages.every(isA4), `${id}: A4`).toBe(true);
          expect.soft(await spilt(page), id).toEqual([]);
          expect.soft(await misfits(page), id).toEqual([]);
          if (what === 'plan') {
            expect.soft(pages.length, id).toBeGreaterThanOrEqual(1);
            expect.soft(pages.length, id).toBeLessThanOrEqual(3);
          } else if (what === 'worksheet') {
            const cases = stages.flatMap((stage) => (stage.kind === 'case' ? stage.level : []));
            const levels = await Promise.all(cases.map((level) => publicLevel(page, level, language)));
            // A long exhibit has a page to itself; request cards and short ones stand beside the answers.
            const sides = levels.map((level) =>
              level.exhibit.kind !== 'requests' && level.spots.length > 7 ? 2 : 1,
            );
            expect.soft(pages.length, id).toBe(sides.reduce((sum, one) => sum + one, 0));
          } else {
            expect.soft(pages.length, id).toBe(1);
          }
        }
      });
    }

    test('mementos come four to a page for as many as there are', async ({ page }) => {
      await open(page, 'junior-40', 'mementos');
      expect(await print(page)).toHaveLength(1);
      await page.emulateMedia({ media: 'screen' });
      const count = page.getByRole('textbox', { name: new RegExp(`^${t('print.mementos.count')}`) });
      for (const [typed, pages] of [
        ['45', 12],
        ['60', 15],
        ['5', 2],
      ] as const) {
        await count.fill(typed);
        await page.emulateMedia({ media: 'print' });
        expect(await print(page), typed).toHaveLength(pages);
        expect(await spilt(page)).toEqual([]);
        expect(await misfits(page)).toEqual([]);
        await page.emulateMedia({ media: 'screen' });
      }
      // What is no such number changes nothing.
      for (const typed of ['', '0', '61', 'x', '-1', '1.5']) {
        await count.fill(typed);
        await expect(count).toHaveAttribute('aria-invalid', 'true');
        await expect(page.locator('.pr-mementos')).toHaveCount(2);
      }
    });
  });
}

test.describe('answer cards, around a stand-in for the markers', () => {
  let built: CardsPage;
  let site: ServedSite;
  test.beforeAll(async () => {
    built = await buildCardsPage();
    site = await serveFolder(built.folder);
  });
  test.afterAll(async () => {
    await site.close();
    await built.remove();
  });
  // This page is no site: it has no icon to fetch.
  test.beforeEach(({ page }) => page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })));

  for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
    test(`sixty, one a page, with a marker of 12 cm, in ${language}`, async ({ page }) => {
      const t = words(language);
      await page.setViewportSize(paper);
      await page.goto(`${site.origin}/?lang=${language}`);
      const cards = page.locator('.pr-card');
      await expect(cards).toHaveCount(60);
      await page.emulateMedia({ media: 'print' });
      const pages = await print(page);
      expect(pages).toHaveLength(60);
      expect(pages.every(isA4)).toBe(true);
      expect(await spilt(page)).toEqual([]);
      const millimetre = 96 / 25.4;
      for (const seat of [1, 60]) {
        const card = cards.nth(seat - 1);
        await expect(card).toHaveAccessibleName(t('print.cards.number', { n: seat }));
        const drawn = await card.locator('[data-seat]').boundingBox();
        const sheet = await card.boundingBox();
        if (!drawn || !sheet) throw new Error('nothing drawn');
        expect(await card.locator('[data-seat]').getAttribute('data-seat')).toBe(String(seat));
        expect(drawn.width / millimetre).toBeGreaterThanOrEqual(119.5);
        expect(Math.abs(drawn.width - drawn.height)).toBeLessThan(2);
        // Below the fold, with nearly a cell of white above it, and within the sheet.
        expect((drawn.y - sheet.y) / millimetre).toBeGreaterThan(136.5 + 13);
        expect((drawn.y + drawn.height - sheet.y) / millimetre).toBeLessThanOrEqual(272);
      }
    });
  }

  test('what is printed on an edge is upright when that edge is up', async ({ page }) => {
    const t = words('zh-CN');
    await page.goto(`${site.origin}/`);
    await page.getByRole('radio', { name: t('print.cards.letters') }).check({ force: true });
    // The pupil's side is printed upside down; after folding back it is upright: undo that turn first.
    const placed = await page
      .locator('.pr-card')
      .first()
      .locator('.pr-card-letter')
      .evaluateAll((letters) => {
        const art = letters[0]?.closest('svg') as SVGSVGElement;
        const middle = { x: 93, y: 136.5 - 65 };
        return letters.map((letter) => {
          const matrix = (letter as SVGGraphicsElement).getCTM();
          const toArt = art.getCTM()?.inverse();
          if (!matrix || !toArt) throw new Error('not drawn');
          const own = toArt.multiply(matrix);
          const turn = Math.round((Math.atan2(own.b, own.a) * 180) / Math.PI);
          return {
            letter: letter.textContent?.trim(),
            turn: (turn + 180 + 360) % 360,
            right: Math.sign(Math.round(middle.x - own.e)),
            down: Math.sign(Math.round(middle.y - own.f)),
          };
        });
      });
    expect(placed).toEqual([
      { letter: 'A', turn: 0, right: 0, down: -1 },
      { letter: 'B', turn: 90, right: 1, down: 0 },
      { letter: 'C', turn: 180, right: 0, down: 1 },
      { letter: 'D', turn: 270, right: -1, down: 0 },
    ]);
    await page.getByRole('textbox', { name: new RegExp(`^${t('print.cards.count')}`) }).fill('7');
    await expect(page.locator('.pr-card')).toHaveCount(7);
  });
});

test('a plan holds every question, answer and law; a worksheet holds none', async ({ page }) => {
  const level = JSON.parse(readFileSync(rootPath('levels', '4-security', 'gate-notice.json'), 'utf8'));
  const spots: Record<string, { why: string; lawful?: string }> = level.key.spots;
  await open(page, 'junior-40', 'plan');
  const plan = page.locator('.pr-plan');
  for (const id of ['s1', 's2', 's3', 's4', 's6']) {
    await expect(plan).toContainText(spots[id]?.why ?? '?');
    if (spots[id]?.lawful) await expect(plan).toContainText(spots[id].lawful);
  }
  for (const text of Object.values(level.key.teach) as string[]) await expect(plan).toContainText(text);
  await expect(plan).toContainText('《个人信息保护法》');
  await open(page, 'junior-40', 'worksheet');
  const sheets = page.locator('.pr-sheets');
  for (const { why, lawful } of Object.values(spots)) {
    await expect(sheets).not.toContainText(why);
    if (lawful) await expect(sheets).not.toContainText(lawful);
  }
});

test('the numbers on an exhibit are those of its boxes, in reading order', async ({ page }) => {
  await open(page, 'junior-40', 'worksheet');
  const sheet = page.locator('.pr-work').first();
  await expect(sheet.locator('.spot')).toHaveCount(5);
  expect(await sheet.locator('.spot').evaluateAll((all) => all.map((one) => one.dataset.spot))).toEqual([
    's1',
    's2',
    's3',
    's4',
    's6',
  ]);
  await expect(sheet.locator('.pr-tick .pr-number')).toHaveText(['1', '2', '3', '4', '5']);
});

test('a lesson is chosen by age, read by the minute, and begun on the board', async ({ page }) => {
  const t = words('zh-CN');
  await page.goto('./#/lesson');
  await expect(page.getByRole('heading', { level: 1, name: t('lesson.title') })).toBeVisible();
  const cards = page.locator('.pg-lesson-card');
  for (const band of ['primary', 'junior', 'senior', 'adult'] as const) {
    await page.getByRole('radio', { name: t(`lesson.band.${band}`) }).check({ force: true });
    await expect(cards).toHaveCount(lessons.filter((one) => one.band === band).length);
  }
  await page.getByRole('radio', { name: t('lesson.band.junior') }).check({ force: true });
  await page.getByRole('link', { name: /脸和年龄线/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '脸和年龄线' })).toBeVisible();
  await expect(page.getByText(t('lesson.span', { from: 0, to: 4 }))).toBeVisible();
  await expect(page.getByText(t('lesson.span', { from: 39, to: 40 }))).toBeVisible();
  await expect(page.getByRole('link', { name: t('lesson.start') })).toHaveAttribute(
    'href',
    '#/board/junior-40',
  );
  await page.getByRole('link', { name: new RegExp(`^${t('print.what.plan')}`) }).click();
  await expect(page).toHaveURL(/#\/lesson\/junior-40\/print\/plan$/);
  await expect(page.getByRole('button', { name: t('print.go') })).toBeVisible();
});

test('a pair of lessons leads from one to the other', async ({ page }) => {
  await page.goto('./#/lesson/junior-pair-1');
  await page.getByRole('link', { name: /两课时（下）/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /两课时（下）/ })).toBeVisible();
  await page.getByRole('link', { name: /两课时（上）/ }).click();
  await expect(page).toHaveURL(/junior-pair-1$/);
});

test('a lesson that is not there, and a poster that a lesson has not, are told calmly', async ({ page }) => {
  const t = words('zh-CN');
  await page.goto('./#/lesson/no-such-lesson');
  await expect(page.getByRole('heading', { name: t('lost.levelTitle') })).toBeVisible();
  await page.goto('./#/lesson/junior-15/print/poster');
  await expect(page.getByRole('heading', { name: t('lost.addressTitle') })).toBeVisible();
  await page.goto('./#/lesson/junior-15');
  await expect(page.getByRole('link', { name: new RegExp(`^${t('print.what.plan')}`) })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`^${t('print.what.poster')}`) })).toHaveCount(0);
});

test('players fetch no teaching notes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./#/case/gate-notice/play');
  await expect(page.locator('.exhibit')).toBeVisible();
  await expect.poll(() => asked.some((url) => url.includes('gate-notice.key.json'))).toBe(true);
  expect(asked.filter((url) => /teach|lessons\.json/.test(url))).toEqual([]);
});

for (const { language, locale, viewport } of [
  { language: 'zh-CN', locale: 'zh-CN', viewport: { width: 390, height: 844 } },
  { language: 'en', locale: 'en-GB', viewport: { width: 1920, height: 1080 } },
] as const) {
  test.describe(`on screen in ${language} at ${viewport.width}×${viewport.height}`, () => {
    test.use({ locale, viewport });
    test('the shelf, a lesson and every printable are accessible and fit', async ({ page }) => {
      test.setTimeout(150_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(axeSource());
      const places = ['', '/junior-40', ...printables.map((what) => `/junior-40/print/${what}`)];
      for (const place of places) {
        await page.goto(`./#/lesson${place}`);
        await expect(page.locator('main h1')).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        const where = `lesson${place}`;
        expect.soft(await axeFindings(page, where)).toEqual([]);
        expect.soft(await smallTargets(page, where)).toEqual([]);
        expect.soft(await misfits(page), where).toEqual([]);
      }
    });
  });
}
