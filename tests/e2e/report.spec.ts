import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, type Page } from 'playwright/test';
import { foldRoom } from '../../src/classroom/fold-room.ts';
import { reportOf } from '../../src/classroom/report/report-of.ts';
import { classLesson } from '../../src/tools/shots/class-lesson.ts';
import { classLog } from '../../src/tools/shots/class-log.ts';
import { savedClass } from '../../src/tools/shots/saved-class.ts';
import { type SavedClass, seedClasses } from '../../src/tools/shots/seed-classes.ts';
import { readXlsx } from '../support/read-xlsx.ts';
import { axeFindings } from './support/axe-findings.ts';
import { axeSource } from './support/axe-source.ts';
import { classFigures } from './support/class-figures.ts';
import type { Language } from './support/language.ts';
import { misfits } from './support/misfits.ts';
import { pdfPageCount } from './support/pdf-page-count.ts';
import { smallTargets } from './support/small-targets.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const id = 'k3x9m2q7';
const percent = (share: number) => `${Math.round(share * 100)}%`;
const two = (value: number) => value.toFixed(2).replace('-', '−');

/** Opens a page of a class after the device was given classes. */
async function open(page: Page, classes: readonly SavedClass[], what = 'report', of = id) {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await seedClasses(page, classes);
  await page.goto(`./#/board/c/${of}/${what}`);
}

const section = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const settings = [
  { language: 'zh-CN', locale: 'zh-CN', viewport: { width: 1280, height: 720 } },
  { language: 'en', locale: 'en-GB', viewport: { width: 390, height: 844 } },
] as const satisfies readonly { language: Language; locale: string; viewport: object }[];

for (const { language, locale, viewport } of settings) {
  const t = words(language);
  test.describe(`in ${language} at ${viewport.width}×${viewport.height}`, () => {
    test.use({ locale, viewport });

    test('a class of forty: the figures are those of its answers', async ({ page }) => {
      const saved = savedClass(language);
      const log = classLog(language);
      const figures = classFigures(log);
      await open(page, [saved]);
      await expect(page.getByRole('heading', { level: 1, name: saved.record.title })).toBeVisible();
      const glance = section(page, t('report.glanceTitle'));
      await expect(glance).toContainText(t('report.took', { seats: 40, active: 40 }));
      await expect(glance).toContainText(t('report.missOf', figures.misses));
      await expect(glance).toContainText(t('report.alarmOf', figures.alarms));
      await expect(glance).toContainText(percent(figures.misses.n / figures.misses.total));
      await expect(glance).toContainText(percent(figures.alarms.n / figures.alarms.total));
      const tests = section(page, t('report.testsTitle'));
      await expect(tests).toContainText(`${percent(figures.before / 100)} → ${percent(figures.after / 100)}`);
      await expect(
        tests.locator('div', { has: page.getByText(t('report.gain'), { exact: true }) }),
      ).toContainText(two(figures.gain));
      await expect(tests).toContainText(t('report.n', { n: figures.paired }));
      const lines = section(page, t('report.questionsTitle')).getByRole('listitem');
      await expect(lines).toHaveCount(figures.questions.length);
      for (const [i, question] of figures.questions.entries()) {
        const { right, n } = figures.rightAt(question);
        await expect(lines.nth(i)).toContainText(`${right} / ${n}`);
        await expect(lines.nth(i)).toContainText(two(right / n));
      }
      // The hardest case question to take up again stands first, with its explanation and the belief behind it.
      await expect(
        section(page, t('report.reteachTitle')).getByText(t('report.misconception')).first(),
      ).toBeVisible();
    });

    test('it is accessible, fits, and shows no seat before it is asked to', async ({ page }) => {
      await page.addInitScript(axeSource());
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, [savedClass(language)]);
      const summary = page.getByText(t('report.seatsTitle', { n: 40 }), { exact: true });
      await expect(summary).toBeVisible();
      const table = page.getByRole('table').filter({ hasText: t('report.word.answered') });
      await expect(table).toBeHidden();
      await summary.click();
      await expect(table.getByRole('row')).toHaveCount(41);
      const [inner, outer] = [await table.boundingBox(), await page.locator('details').boundingBox()];
      expect((inner?.x ?? 0) + (inner?.width ?? 9999)).toBeLessThan((outer?.x ?? 0) + (outer?.width ?? 0));
      await page.evaluate(() => document.fonts.ready);
      for (const what of ['report', 'record']) {
        if (what === 'record') {
          await page.goto(`./#/board/c/${id}/record`);
          await expect(page.getByText(t('report.record.photo'))).toBeVisible();
        }
        expect.soft(await axeFindings(page, what)).toEqual([]);
        expect.soft(await smallTargets(page, what)).toEqual([]);
        expect.soft(await misfits(page), what).toEqual([]);
      }
    });

    test('on paper the record takes two pages at most, and leaves out what is for the screen', async ({
      page,
    }) => {
      await open(page, [savedClass(language)], 'record');
      await expect(page.getByText(t('report.record.photoHow'))).toBeVisible();
      const record = await page.pdf({ format: 'A4' });
      expect(pdfPageCount(record)).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: t('report.print') })).toBeHidden();
      await page.emulateMedia({ media: null });
      await page.getByRole('link', { name: t('report.toReport') }).click();
      await expect(page.getByRole('heading', { name: t('report.questionsTitle') })).toBeVisible();
      const report = pdfPageCount(await page.pdf({ format: 'A4' }));
      expect(report).toBeLessThanOrEqual(6);
    });
  });
}

const t = words('zh-CN');

test('the page counter counts', async ({ page }) => {
  for (const n of [1, 3, 12]) {
    await page.setContent('<p style="break-after: page">x</p>'.repeat(n - 1).concat('<p>x</p>'));
    expect(pdfPageCount(await page.pdf({ format: 'A4' }))).toBe(n);
  }
  expect(() => pdfPageCount(Buffer.from('%PDF'))).toThrow();
});

test('the files hold what the page shows, as texts and numbers', async ({ page }) => {
  const saved = savedClass('zh-CN');
  const [first, ...rest] = structuredClone(saved.log) as ReturnType<typeof classLog>;
  if (first?.type !== 'open') throw new Error('no opening');
  first.plan.lesson.title = '=1+1，够用';
  await open(page, [{ ...saved, log: [first, ...rest] }]);
  await expect(page.getByRole('heading', { level: 1, name: '=1+1，够用' })).toBeVisible();
  const figures = classFigures([first, ...rest]);
  const csv = await download(page, t('report.csv'));
  expect(csv.name).toBe(`${t('report.fileName')}-2027-03-15-=1+1，够用.csv`);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = csv.bytes.toString('utf8').slice(1);
  expect(text).toContain("'=1+1，够用");
  expect(text.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n'))
    for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=@+]/);
  expect(text).toContain(`${t('report.word.gain')},${Number(figures.gain.toFixed(2))},${figures.paired}`);
  const xlsx = await download(page, t('report.xlsx'));
  expect(xlsx.name).toBe(csv.name.replace(/csv$/, 'xlsx'));
  const sheets = readXlsx(xlsx.bytes);
  expect(Object.keys(sheets)).toEqual(
    ['summarySheet', 'questionSheet', 'seatSheet'].map((key) => t(`report.word.${key}`)),
  );
  const summary = sheets[t('report.word.summarySheet')] ?? [];
  expect(summary.find(([name]) => name === t('report.word.lesson'))?.[1]).toBe('=1+1，够用');
  expect(summary.find(([name]) => name === t('report.word.gain'))).toEqual([
    t('report.word.gain'),
    Number(figures.gain.toFixed(2)),
    figures.paired,
  ]);
  expect(sheets[t('report.word.seatSheet')]?.slice(1).map(([seat]) => seat)).toEqual(
    Array.from({ length: 40 }, (_, i) => i + 1),
  );
  await expect(
    page.getByText(t('report.exported', { name: xlsx.name }), { exact: true }).first(),
  ).toBeVisible();
});

test('a class of 500 becomes a workbook too, under the policy of the page', async ({ page }) => {
  const plan = classLesson('zh-CN', ['before', 'after']);
  const cases = plan.stages.filter((stage) => stage.kind === 'case');
  const opening = { talk: false, plan: { ...plan, stages: [1, 2, 3, 4].flatMap(() => cases) } };
  await open(page, [{ ...savedClass('zh-CN'), log: classLog('zh-CN', { seats: 500, opening }) }]);
  await expect(page.getByRole('heading', { name: t('report.exportTitle') })).toBeVisible();
  const { bytes } = await download(page, t('report.xlsx'));
  expect(readXlsx(bytes)[t('report.word.seatSheet')]?.length).toBe(501);
  // From this size on the library would pack in a worker made from text.
  expect(unzipSync(bytes)['xl/worksheets/sheet3.xml']?.length).toBeGreaterThan(160_000);
});

test('a small class, counted hands and single tests say why a figure is missing', async ({ page }) => {
  const four = savedClass('zh-CN', id, { seats: 4 });
  const hands = savedClass('zh-CN', 'handsclass', { opening: { way: 'hands', asks: 'verdict' } });
  const single = savedClass('zh-CN', 'oneform', { without: ['before'] });
  await open(page, [four, hands, single]);
  await expect(section(page, t('report.reteachTitle'))).toContainText(t('report.reteachFew'));
  await expect(section(page, t('report.testsTitle'))).toContainText(t('report.none.few'));
  await expect(section(page, t('report.questionsTitle'))).toContainText(t('report.noneShort.few'));
  await page.goto('./#/board/c/handsclass/report');
  await expect(section(page, t('report.glanceTitle'))).toContainText(t('report.tookHands'));
  await expect(section(page, t('report.testsTitle'))).toContainText(t('report.testsHands'));
  await expect(page.getByText(t('report.scoreNone'))).toBeVisible();
  await expect(section(page, t('report.confusedTitle'))).toContainText(t('report.confusedVerdict'));
  await page.goto('./#/board/c/oneform/report');
  await expect(section(page, t('report.testsTitle'))).toContainText(t('report.testsNone'));
});

test('two lessons of a class are compared by seat, the earlier one first', async ({ page }) => {
  const [first, second] = (['before', 'after'] as const).map((form, i) =>
    savedClass('zh-CN', `lesson${i + 1}`, { seed: i + 1, without: [form === 'before' ? 'after' : 'before'] }),
  );
  if (!first || !second) throw new Error('no classes');
  const later = { ...second, record: { ...second.record, begun: second.record.begun + 7 * 86_400_000 } };
  await open(page, [first, later], 'report', 'lesson2');
  const pair = section(page, t('report.pairTitle'));
  await pair.getByRole('combobox', { name: t('report.pairChoose') }).selectOption({ index: 1 });
  await expect(pair).toContainText('课前取自 够用就好（2027-03-15），课后取自 够用就好（2027-03-22）');
  const given = (log: SavedClass['log']) => classFigures(log as ReturnType<typeof classLog>);
  const [before, after] = [given(first.log).formOf('before'), given(later.log).formOf('after')];
  const both = [...before.keys()].filter((seat) => after.has(seat));
  const mean = (form: ReadonlyMap<number, number>) =>
    both.reduce((sum, seat) => sum + (form.get(seat) ?? 0), 0) / both.length;
  await expect(pair).toContainText(`${percent(mean(before) / 100)} → ${percent(mean(after) / 100)}`);
  await expect(pair).toContainText(two((mean(after) - mean(before)) / (100 - mean(before))));
  // The other way round neither lesson has the set that is needed of it.
  await open(
    page,
    [
      { ...first, record: { ...first.record, begun: later.record.begun } },
      { ...second, record: { ...second.record, begun: first.record.begun } },
    ],
    'report',
    'lesson2',
  );
  await page.reload();
  await pair.getByRole('combobox').selectOption({ index: 1 });
  await expect(pair).toContainText(t('report.pairLacks'));
});

test('an unknown class, one without answers and a damaged log are told calmly', async ({ page }) => {
  const empty = savedClass('zh-CN', 'emptyclass', { answers: false });
  const whole = savedClass('zh-CN');
  const damaged = {
    ...whole,
    log: [...whole.log.slice(0, -3), { type: 'nonsense' }, ...whole.log.slice(-2)],
  };
  await open(page, [empty, damaged], 'report', 'nosuchclass');
  await expect(page.getByRole('heading', { level: 1, name: t('report.missingTitle') })).toBeFocused();
  await page.goto('./#/board/c/nosuchclass/record');
  await expect(page.getByRole('heading', { level: 1, name: t('report.missingTitle') })).toBeVisible();
  await page.goto('./#/board/c/emptyclass/report');
  await expect(page.getByRole('heading', { level: 1, name: t('report.emptyTitle') })).toBeVisible();
  await page.goto(`./#/board/c/${id}/report`);
  await expect(page.getByText(t('report.lostRows', { n: 3 }))).toBeVisible();
  await expect(page.getByText(t('report.notEnded'))).toBeVisible();
});

test('a browser that refuses storage is told so', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      if (name === 'sharp-eyes-classes') throw new DOMException('refused', 'SecurityError');
      return open.call(this, name, version);
    };
  });
  await page.goto(`./#/board/c/${id}/report`);
  await expect(page.getByRole('heading', { level: 1, name: t('report.storageTitle') })).toBeVisible();
});

test('an ended class is passed on as means: of the class and its teams, of no seat', async ({ page }) => {
  const t = words('zh-CN');
  await open(page, [savedClass('zh-CN')], 'share');
  await expect(page.getByRole('heading', { level: 1, name: t('card.title') })).toBeVisible();
  // The means themselves are tested with the rules; here they must be those that are passed on.
  const { class: mean, teams } = reportOf(foldRoom(classLog('zh-CN'))) ?? {
    class: { score: null },
    teams: [],
  };
  const text = page.locator('.pg-share-text');
  await expect(text).toContainText(`${Math.round(mean.score ?? -1)} 分`);
  for (const { team, score } of teams) {
    const name = t(`board.team${team}`).replace('组', '');
    await expect(text).toContainText(t('shareText.teamMean', { name, n: Math.round(score ?? -1) }));
  }
  await expect(text).not.toContainText('座位');
  const link = await page.locator('.pg-share-link').getAttribute('href');
  await page.goto(`./${new URL(link ?? '').hash}`);
  await expect(page.getByText(t('share.classText'))).toBeVisible();
  await expect(page.locator('.pg-set-score')).toHaveCount(0);
});
