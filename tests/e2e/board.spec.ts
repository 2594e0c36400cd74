import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { PublicBundle } from '../../src/rules/bundle.ts';
import type { Lessons } from '../../src/rules/lesson-schema.ts';
import { axeFindings } from './support/axe-findings.ts';
import { axeSource } from './support/axe-source.ts';
import { beat, beginClass, countHands, isKept } from './support/board.ts';
import { startBrowser } from './support/browser-process.ts';
import { levelKey } from './support/level-key.ts';
import { readJson } from './support/read-json.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const level = readJson<{ public: PublicBundle['level'] }>(
  'levels',
  '2-consent',
  'takeaway-popup.json',
).public;
const key = levelKey('takeaway-popup');
const big = { width: 1920, height: 1080 };

/** How many of the spots that a lesson judges are violations, and how many lawful, from the source files. */
function answersOf(lesson: string): { violations: number; lawful: number } {
  const { lessons } = readJson<Lessons>('levels', 'lessons.json');
  const cases = (lessons.find((one) => one.id === lesson)?.stages ?? []).flatMap((one) =>
    one.kind === 'case' ? one.spots.map((spot) => levelKey(one.level).spots[spot]?.verdict) : [],
  );
  const violations = cases.filter((one) => one === 'violation').length;
  return { violations, lawful: cases.length - violations };
}

test.use({ viewport: big });

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const one of keys) await page.keyboard.press(one);
};
const count = (page: Page, kind: 'lawful' | 'violation') =>
  page.getByRole('spinbutton', { name: t('board.countOf', { name: t(`play.${kind}`) }) });

/** Texts smaller than 26 px, or than 33 px on an exhibit, and what sticks out sideways. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const { width, height } = one.getBoundingClientRect();
      if (!own || width < 2 || height < 2 || one.closest('.sr-only, title, svg')) continue;
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      if (size < (one.closest('.exhibit') ? 33 : 26)) found.push(`${one.className} ${size}`);
    }
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`${root.scrollWidth - innerWidth} px too wide`);
    return found;
  });

test('a case by hands from the first key to the closing, with keyboard and clicker alone', async ({
  page,
}) => {
  await page.addInitScript(axeSource());
  await beginClass(page);
  const look = async (where: string) => {
    await page.evaluate(() => document.fonts.ready);
    expect.soft(await tooSmall(page), where).toEqual([]);
    expect.soft(await axeFindings(page, where)).toEqual([]);
  };
  await expect(page.getByText(level.brief.task)).toBeVisible();
  await look('brief');
  for (const [i, spot] of level.spots.entries()) {
    await press(page, i % 2 === 0 ? 'PageDown' : 'ArrowRight');
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: spot.label })).toBeVisible();
    await expect(beat(page)).toHaveText(t('board.beatAsk'));
    await countHands(page, 20, 25);
    if (i === 0) await look('ask');
    await press(page, ' ');
    await expect(beat(page)).toHaveText(t('board.beatTalk'));
    if (i === 0) await look('talk');
    await press(page, 'PageDown');
    await expect(beat(page)).toHaveText(t('board.beatAgain'));
    await countHands(page, 10, 35);
    await press(page, 'PageDown');
    await expect(beat(page)).toHaveText(t('board.beatReveal'));
    const answer = key.spots[spot.id];
    if (!answer) throw new Error(`no key of ${spot.id}`);
    await expect(page.getByText(answer.why, { exact: true })).toBeVisible();
    const told =
      answer.verdict === 'lawful'
        ? t('board.wronged', { n: 35, spot: spot.label })
        : t('board.missed', { n: 10, spot: spot.label });
    await expect(page.getByText(told)).toBeVisible();
    const rights = answer.verdict === 'lawful' ? ['20', '10'] : ['25', '35'];
    const before = page.getByText(t('board.beforeTalk')).locator('xpath=..');
    const after = page.getByText(t('board.afterTalk')).locator('xpath=..');
    await expect(before.getByText(rights[0] ?? '', { exact: true })).toBeVisible();
    await expect(after.getByText(rights[1] ?? '', { exact: true })).toBeVisible();
    if (i === 0) await look('reveal');
  }
  await press(page, 'PageDown');
  const violations = level.spots.filter(({ id }) => key.spots[id]?.verdict === 'violation').length;
  const lawful = level.spots.length - violations;
  const right = Math.round((100 * (35 * violations + 10 * lawful)) / (45 * level.spots.length));
  await expect(page.getByText(t('board.whereTitle'))).toBeVisible();
  await expect(page.getByText(t('board.percent', { n: right }), { exact: true })).toBeVisible();
  await expect(page.locator('.pg-cl-tag')).toHaveCount(level.spots.length);
  await look('done');
  await press(page, 'PageDown');
  await expect(page.getByRole('heading', { name: t('board.podium') })).toBeVisible();
  await expect(page.getByText(String(35 * violations), { exact: true })).toBeVisible();
  await look('podium');
});

test('undo, skip, extend, pause, freeze and the keys', async ({ page }) => {
  await page.clock.install();
  await beginClass(page);
  await press(page, 'PageDown', 't');
  await expect(page.getByRole('timer')).toHaveText(t('board.seconds', { n: 20 }));
  await press(page, 'p');
  await expect(page.getByRole('status').filter({ hasText: t('board.paused') })).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(page.getByRole('timer')).toHaveText(t('board.seconds', { n: 20 }));
  await press(page, 'PageDown');
  await expect(beat(page)).toHaveText(t('board.beatAsk'));
  await page.clock.runFor(8_000);
  await expect(page.getByRole('timer')).toHaveText(t('board.seconds', { n: 12 }));
  await page.clock.runFor(13_000);
  await expect(page.getByText(t('board.shut'))).toBeVisible();
  await press(page, 'e');
  await expect(page.getByText(t('board.shut'))).toBeHidden();
  await expect(count(page, 'lawful')).toBeVisible();
  await press(page, 'n');
  await expect(page.getByText(t('board.spotOf', { n: 2, total: level.spots.length }))).toBeVisible();
  await press(page, 'PageUp');
  await expect(page.getByText(t('board.spotOf', { n: 1, total: level.spots.length }))).toBeVisible();
  await press(page, '.');
  await expect(page.getByText(t('board.hushText'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await press(page, 'PageDown', 'b');
  await expect(page.getByText(t('board.spotOf', { n: 1, total: level.spots.length }))).toBeVisible();
  await press(page, '?');
  const keys = page.getByRole('dialog', { name: t('board.keys') });
  await expect(keys).toBeVisible();
  await press(page, 'PageDown');
  await expect(beat(page)).toHaveText(t('board.beatAsk'));
  await press(page, 'Escape');
  await expect(keys).toBeHidden();
});

test('hands are never more than the class, and all of it resumes after a reload in mid-beat', async ({
  page,
}) => {
  await beginClass(page, { size: 12 });
  await press(page, 'PageDown');
  await count(page, 'violation').fill('99');
  await count(page, 'violation').press('Enter');
  await expect(count(page, 'violation')).toHaveValue('12');
  await page.getByRole('button', { name: t('board.less', { name: t('play.violation') }) }).click();
  await page.getByRole('button', { name: t('board.more', { name: t('play.lawful') }) }).click();
  await expect(
    page.getByRole('button', { name: t('board.more', { name: t('play.lawful') }) }),
  ).toBeDisabled();
  await isKept(page);
  await page.reload();
  await expect(beat(page)).toHaveText(t('board.beatAsk'));
  await expect(count(page, 'violation')).toHaveValue('11');
  await expect(count(page, 'lawful')).toHaveValue('1');
  await page.goto('./#/board');
  await page.getByRole('link', { name: t('board.resume') }).click();
  await expect(count(page, 'violation')).toHaveValue('11');
  await page.goto('./#/settings');
  await expect(page.getByText(t('settings.dataClasses', { n: 1 }))).toBeVisible();
  await page.goto('./#/board');
  await page.getByRole('button', { name: t('board.eraseOne', { title: level.title }) }).click();
  await page.getByRole('button', { name: t('board.eraseNow') }).click();
  await expect(page.getByText(t('board.kept'))).toBeHidden();
});

test('paper cards by hand, seat by seat, and tallies from a phone', async ({ page }) => {
  await beginClass(page, { way: 'board.wayCards', asks: 'board.asksReason', size: 6 });
  await press(page, 'PageDown');
  await page.getByRole('button', { name: t('board.byHand') }).click();
  const sheet = page.getByRole('dialog', { name: t('board.byHand') });
  await expect(sheet).toBeVisible();
  await press(page, 'Tab', 'Shift+Tab');
  await expect(sheet.getByRole('button', { name: t('cards.done') })).toBeFocused();
  await press(page, 'Tab');
  await expect(sheet.getByRole('button', { name: t('cards.enterSeat', { seat: 1 }) })).toBeFocused();
  for (const [seat, letter] of [
    [1, 'A'],
    [2, 'B'],
    [3, 'C'],
  ] as const) {
    await sheet.getByRole('button', { name: t('cards.enterSeat', { seat }) }).click();
    await page.getByRole('button', { name: letter, exact: true }).click();
  }
  // The screen is projected: the seats read are numbers, whatever they held up.
  await expect(sheet).not.toContainText(/[ABCD]/);
  await press(page, 'PageDown');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: t('cards.done') }).click();
  await expect(
    page.getByText(t('board.unread', { seats: ['4', '5', '6'].join(t('cards.comma')) })),
  ).toBeVisible();
  await press(page, 'r');
  await expect(page.locator('.pg-cl-tag')).toHaveText(t('board.people', { n: 2 }));
  await press(page, 'PageDown');
  await page.getByRole('button', { name: t('board.keyPhone') }).click();
  await countHands(page, 1, 2, 0, 3);
  await press(page, 'r');
  await expect(page.locator('.pg-cl-tag').last()).toHaveText(t('board.people', { n: 5 }));
  await press(page, 'PageUp');
  await expect(page.getByRole('spinbutton')).toHaveCount(0);
});

test('teams come up in turn, stamp the exhibit, and stand by their rights at the end', async ({ page }) => {
  await beginClass(page, { way: 'board.wayTeams', size: 40 });
  const names = [0, 1, 2, 3].map((n) => t(`board.team${n}`));
  for (const [i, spot] of level.spots.entries()) {
    await press(page, 'PageDown');
    await expect(page.getByText(t('board.turnOf', { team: names[i % 4] ?? '' }))).toBeVisible();
    const verdict = key.spots[spot.id]?.verdict ?? 'lawful';
    await page.getByRole('button', { name: t(`play.${verdict}`), exact: true }).click();
    await expect(page.locator(`[data-seal="${spot.id}"] img`)).toBeVisible();
    await press(page, 'r');
    await expect(beat(page)).toHaveText(t('board.beatReveal'));
  }
  await press(page, 'PageDown', 'PageDown');
  await expect(page.getByRole('heading', { name: t('board.podium') })).toBeVisible();
  await expect(page.getByText(t('board.rightMarks', { n: 2, total: 2 })).first()).toBeVisible();
  await expect(page.getByText('100', { exact: true })).toBeVisible();
});

test('a second tab goes on; the older one says so, and can take the class back', async ({
  page,
  context,
}) => {
  await beginClass(page);
  await press(page, 'PageDown');
  await expect(beat(page)).toHaveText(t('board.beatAsk'));
  const newer = await context.newPage();
  await newer.goto(page.url());
  await expect(beat(newer)).toHaveText(t('board.beatAsk'));
  await newer.keyboard.press('PageDown');
  await expect(beat(newer)).toHaveText(t('board.beatTalk'));
  await page.bringToFront();
  await press(page, 't');
  await expect(page.getByText(t('board.taken'))).toBeVisible();
  await page.getByRole('button', { name: t('board.takeBack') }).click();
  await expect(beat(page)).toHaveText(t('board.beatTalk'));
  await expect(page.getByText(t('board.taken'))).toBeHidden();
});

for (const viewport of [big, { width: 1024, height: 768 }]) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('a lesson is given from end to end, with a letter, a channel and a poster, and never shows an answer of a test', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto('./#/board/junior-40');
      await page.getByRole('button', { name: t('board.begin') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('board.stageHandOut'));
      await press(page, 'PageDown');
      await countHands(page, 1, 40);
      await press(page, 'PageDown', 'PageDown');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('board.stageBefore'));
      await press(page, 'PageDown');
      await expect(page.getByText(t('board.itemOf', { n: 1, total: 4 }))).toBeVisible();
      const seen = new Set<string>();
      let counted = 0;
      for (let presses = 0; presses < 120; presses += 1) {
        const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
        if (title === t('board.stageRewrite') && !seen.has(title)) {
          await expect(page.getByRole('link', { name: t('board.toPoster') })).toHaveAttribute(
            'href',
            '#/lesson/junior-40/print/poster',
          );
        }
        if (title === t('board.stageAct') && !seen.has(title)) {
          await expect(page.getByRole('link', { name: t('board.toLetter') })).toBeVisible();
          await expect(page.locator('.pg-cl-channel')).toBeVisible();
        }
        seen.add(title);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        if (title === t('board.podium')) break;
        if ((await page.getByRole('spinbutton').count()) === 2) {
          await countHands(page, 15, 25);
          counted += 1;
        }
        await press(page, 'PageDown');
      }
      expect([...seen]).toEqual(
        expect.arrayContaining(['Rewrite', 'After', 'Act', 'Collect'].map((one) => t(`board.stage${one}`))),
      );
      expect(seen).toContain(t('board.podium'));
      // Four items before and after, and ten spots that were judged before and after the talk.
      expect(counted).toBe(4 + 4 + 10 * 2);
      // Whatever is a violation, 25 of 40 said so twice: all that is right is known from the key.
      const { violations, lawful } = answersOf('junior-40');
      const share = Math.round((100 * (25 * violations + 15 * lawful)) / (40 * (violations + lawful)));
      await expect(page.locator('.pg-cl-total b')).toHaveText(String(share));
    });
  });
}

test('a class survives a browser killed 200 ms after a count', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'sharp-eyes-board-'));
  let running = await startBrowser(profile);
  const open = async (url: string) => {
    const page = await running.browser.contexts()[0]?.newPage();
    if (!page) throw new Error('no context');
    await page.goto(url);
    return page;
  };
  try {
    const page = await open(`${baseURL}#/board`);
    await page.getByRole('radio', { name: t('board.singleCases') }).check({ force: true });
    await page.locator('.pg-board-chapter').nth(2).click();
    await page.getByRole('checkbox', { name: level.title }).check();
    await page.getByRole('button', { name: t('board.begin') }).click();
    await page.getByRole('button', { name: t('board.toFirst') }).click();
    await count(page, 'violation').fill('17');
    await count(page, 'violation').press('Enter');
    await expect(count(page, 'violation')).toHaveValue('17');
    const url = page.url();
    // The timed kill is what is tested.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await running.kill();
    running = await startBrowser(profile);
    const again = await open(url);
    await expect(count(again, 'violation')).toHaveValue('17');
  } finally {
    await running.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('without storage a class works, and says that it ends with the page', async ({ page, faults }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    });
  });
  await beginClass(page);
  await expect(page.getByText(t('board.notKept'))).toBeVisible();
  await press(page, 'PageDown');
  await countHands(page, 3, 4);
  await press(page, 'r');
  await expect(beat(page)).toHaveText(t('board.beatReveal'));
  expect(faults).toEqual([]);
});

for (const [language, viewport] of [
  ['zh-CN', { width: 1024, height: 768 }],
  ['en', { width: 1280, height: 800 }],
  ['en', { width: 390, height: 844 }],
] as const) {
  test.describe(`in ${language} at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, locale: language === 'en' ? 'en-GB' : 'zh-CN' });
    test('a question goes to its reveal by touch alone, nothing cut off', async ({ page }) => {
      await page.addInitScript(axeSource());
      const own = words(language);
      await beginClass(page, { language, asks: 'board.asksReason' });
      await page.getByRole('button', { name: own('board.toFirst') }).click();
      await page.getByRole('button', { name: own('board.more', { name: own('play.lawful') }) }).click();
      await page.getByRole('button', { name: own('board.revealNow') }).click();
      await expect(beat(page)).toHaveText(own('board.beatReveal'));
      expect(await axeFindings(page, 'reveal')).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBe(0);
      const low = await page.evaluate(() =>
        [...document.querySelectorAll('footer button')].every(
          (one) =>
            one.getBoundingClientRect().top > innerHeight / 2 && one.getBoundingClientRect().height >= 44,
        ),
      );
      expect(low).toBe(true);
    });
  });
}

for (const [language, viewport] of [
  ['zh-CN', { width: 1280, height: 720 }],
  ['en', { width: 1280, height: 720 }],
  ['en', big],
] as const) {
  test.describe(`in ${language} at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, locale: language === 'en' ? 'en-GB' : 'zh-CN' });
    test('the controls stand in one row, with all that a question has of them', async ({ page }) => {
      const own = words(language);
      await beginClass(page, { language });
      await press(page, 'PageDown', 't');
      await expect(page.getByRole('button', { name: own('board.revealNow') })).toBeVisible();
      const rows = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('footer button')];
        return {
          tops: new Set(buttons.map((one) => Math.round(one.getBoundingClientRect().top))).size,
          cut: buttons.filter((one) => one.scrollWidth > one.clientWidth).length,
          out: buttons.filter((one) => one.getBoundingClientRect().right > innerWidth).length,
        };
      });
      expect(rows).toEqual({ tops: 1, cut: 0, out: 0 });
    });
  });
}
