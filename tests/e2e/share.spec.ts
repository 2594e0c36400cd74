import { expect, type Page } from 'playwright/test';
import type { PlayRecord } from '../../src/app/progress/records.ts';
import { foldRun } from '../../src/mechanics/play.ts';
import type { Action } from '../../src/rules/action.ts';
import { dayOf } from '../../src/rules/day.ts';
import { editionOf, type Skeleton, skeletonOf } from '../../src/rules/edition.ts';
import type { Level } from '../../src/rules/level-schema.ts';
import { editionRef, levelRef } from '../../src/rules/share/level-ref.ts';
import { packShare } from '../../src/rules/share/share-format.ts';
import { writeShare } from '../../src/rules/share/write-share.ts';
import { challenger, sharedCodes } from '../../src/tools/shots/saved.ts';
import { seed } from '../../src/tools/shots/seed.ts';
import { type SharedPlay, shareCode } from '../../src/tools/shots/share-code.ts';
import { goOn } from './support/go-on.ts';
import { keyboard } from './support/keyboard.ts';
import { levelKey } from './support/level-key.ts';
import { markSpot } from './support/mark-spot.ts';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { publicLevel } from './support/public-level.ts';
import { readJson } from './support/read-json.ts';
import { rowOf } from './support/row-of.ts';
import { solveOnDesk } from './support/solve-on-desk.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');
const id = 'takeaway-popup';
const level = readJson<Level>('levels', '2-consent', `${id}.json`);
const { label: firstLabel } = level.public.spots[0] as { label: string };
const skeleton = skeletonOf(level);

/** One violation let be: three of four found, no false alarm, every reason right. */
const missOne = (action: Action): Action =>
  action.type === 'mark' && action.spot === 's2' ? { type: 'mark', spot: 's2', verdict: 'lawful' } : action;
const missed: SharedPlay = { chapter: '2-consent', level: id, change: missOne };
const clean = (chapter: string, name: string): SharedPlay => ({ chapter, level: name });
const code = shareCode('case', null, [missed]);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const score = (page: Page) => page.locator('.pg-sh-score b');
const link = (page: Page, key: string) => page.getByRole('link', { name: t(key) });

/** Failed requests are told by the browser in its console: only what the page did itself counts here. */
const own = (faults: string[]) => faults.filter((fault) => !fault.includes('Failed to load resource'));

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('a link opens to its verdict, judged anew; no spot is given away before it is asked', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`./#/r/${code}`);
  await expect(heading(page, level.public.title)).toBeFocused();
  await expect(score(page)).toHaveText('75');
  await expect(page.getByRole('img', { name: t('verdict.seals', { n: 2 }) })).toBeVisible();
  await expect(
    page.getByRole('img', {
      name: t('share.rowSays', { hits: 3, wrong: 0, releases: 3, misses: 1, alarms: 0 }),
    }),
  ).toBeVisible();
  await expect(page.getByText(t('share.proofNo'))).toBeVisible();
  await expect(page.getByText(firstLabel)).toHaveCount(0);
  expect(asked.filter((url) => url.includes(`${id}.key.json`))).toEqual([]);
  await page.getByRole('group').filter({ hasText: level.public.title }).click();
  await page.getByText(firstLabel).click();
  await expect(page.getByText(levelKey(id).spots.s1?.why ?? '')).toBeVisible();
});

test('every kind of link says what it is about, and believes nothing it cannot check', async ({ page }) => {
  const at = async (one: string, title: string, line: string | null) => {
    await page.goto(`./#/r/${one}`);
    await expect(heading(page, title)).toBeVisible();
    if (line !== null) await expect(page.locator('.pg-sh-line')).toHaveText(line);
  };
  const finale = ['wifi-settings', 'wifi-trail', 'wifi-claim'].map((name) => clean('1-necessity', name));
  await at(
    shareCode('finale', null, [{ ...(finale[0] as SharedPlay), reviewed: true }, ...finale.slice(1)]),
    '小棠的 Wi-Fi',
    `${t('finale.title')} · ${t('share.setOf', { n: 3 })}`,
  );
  await expect(score(page)).toHaveText('100');
  await expect(page.locator('.pg-sh-score')).toContainText(t('verdict.reviewScore'));
  await expect(page.getByText(t('share.reviewed'))).toHaveCount(1);
  const { chapters } = readJson<{ chapters: { id: string; levels: string[] }[] }>('levels', 'campaign.json');
  const all = chapters.flatMap((one) => one.levels.map((name) => clean(one.id, name)));
  const { sets } = readJson<{ sets: string[][] }>('levels', 'daily.json');
  const played = (names: readonly string[]) => all.filter((one) => names.includes(one.level));
  const day = dayOf('2026-11-05');
  await at(
    shareCode('daily', day, played(sets[4] ?? [])),
    t('daily.title'),
    `2026 年 11 月 5 日 · ${t('share.setOf', { n: sets[4]?.length ?? 0 })}`,
  );
  // The cases of another day under that date: the date is not believed.
  await at(shareCode('daily', day, finale), t('share.titleSet'), t('share.setOf', { n: 3 }));
  await at(shareCode('chapter', null, finale), '必要性', `卷一 · ${t('share.setOf', { n: 3 })}`);
  await at(shareCode('campaign', null, all), t('share.titleCampaign'), t('share.setOf', { n: all.length }));
  await expect(score(page)).toHaveText('100');
  await expect(page.getByText(t('share.tryMany'))).toBeVisible();
  await at(shareCode('class', null, finale), t('share.titleClass'), t('share.classOf', { n: 3 }));
  await expect(page.getByText(t('share.classText'))).toBeVisible();
  await expect(score(page)).toHaveCount(0);
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await link(page, 'share.classPlay').click();
  await expect(page.locator('[data-phase="judging"], [data-phase="naming"]')).toBeVisible();
  await expect(page).toHaveURL(/\/play\/1$/);
});

/** The editions the site serves, with an older one of the case put in, and the case in or out of the book. */
async function withOldEdition(page: Page, old: Skeleton, inBook: boolean) {
  await page.route('**/editions.key.json*', async (route) => {
    const response = await route.fetch();
    const editions = (await response.json()) as Record<string, { current: string | null; all: object }>;
    const known = editions[id] as { current: string | null; all: object };
    editions[id] = {
      current: inBook ? known.current : null,
      all: { ...known.all, [editionOf(old)]: old },
    };
    await route.fulfill({ response, json: editions });
  });
}

/** The case as it might have been: s4 was a violation, s7 not yet there, another row in its place. */
const { s7: _, ...others } = skeleton.spots;
const before: Skeleton = {
  ...skeleton,
  spots: {
    ...others,
    s4: { verdict: 'violation', reason: 'no-withdrawal', accepts: [] },
    zz: { verdict: 'lawful' },
  },
};
const oldCode = writeShare('case', null, [
  {
    level: id,
    skeleton: before,
    seed: 315,
    reviewed: false,
    marks: {
      s2: { verdict: 'violation', reason: 'refusal-blocks-service' },
      s4: { verdict: 'violation', reason: 'no-withdrawal' },
    },
  },
]);

test('a superseded edition is judged by its own key and says so; the challenge compares what both have', async ({
  page,
}) => {
  await withOldEdition(page, before, true);
  await page.goto(`./#/r/${oldCode}`);
  await expect(heading(page, level.public.title)).toBeVisible();
  // 2 of 5 violations, both lawful rows let be, both reasons right.
  await expect(score(page)).toHaveText('40');
  await expect(page.getByText(t('share.revised'))).toBeVisible();
  await expect(page.getByText(t('share.tryRevised'))).toBeVisible();
  await link(page, 'share.tryIt').click();
  const shown = await publicLevel(page, id, 'zh-CN');
  await solveOnDesk(page, pointer(page, 'zh-CN'), shown, levelKey(id).solution, 'zh-CN');
  await expect(heading(page, t('challenge.title'))).toBeVisible();
  await expect(page.getByText(t('challenge.revised', { n: 6, out: 2 }))).toBeVisible();
  const scores = page.locator('.pg-sh-half b');
  // Over the six both have: theirs 2 of 5 with the one lawful row let be, mine all right.
  await expect(scores).toHaveText(['100', '40']);
  await page.locator('.pg-sh-note').nth(3).click();
  await expect(page.getByText(t('share.spotChanged'))).toBeVisible();
  await expect(page.getByText(t('share.thenKey'))).toBeVisible();
});

test('a case taken out of the book keeps its score, under a neutral title, and is not offered', async ({
  page,
}) => {
  await withOldEdition(page, before, false);
  await page.route('**/chapter-2-consent.json*', async (route) => {
    const response = await route.fetch();
    const catalog = (await response.json()) as { levels: { id: string }[] };
    await route.fulfill({
      response,
      json: { ...catalog, levels: catalog.levels.filter((one) => one.id !== id) },
    });
  });
  await page.goto(`./#/r/${oldCode}`);
  await expect(heading(page, t('share.titleGone'))).toBeVisible();
  await expect(score(page)).toHaveText('40');
  await expect(page.getByText(t('share.gone'))).toBeVisible();
  await expect(page.getByText(t('share.tryNone'))).toBeVisible();
  await expect(link(page, 'share.tryIt')).toHaveCount(0);
});

const packed = { level: levelRef(id), edition: editionRef(editionOf(skeleton)), seed: 7, reviewed: false };
const forge = (change: object) =>
  packShare({ kind: 'case', day: null, cases: [{ ...packed, marks: Array(7).fill(1), ...change }] });

for (const [name, bad, title] of [
  ['cut short', code.slice(0, -1), 'share.damagedTitle'],
  [
    'with a letter changed',
    `${code.slice(0, 9)}${code[9] === 'A' ? 'B' : 'A'}${code.slice(10)}`,
    'share.damagedTitle',
  ],
  ['that is no code at all', '？？', 'share.damagedTitle'],
  ['of enormous length', 'A'.repeat(20_000), 'share.damagedTitle'],
  ['forged to fewer spots, with a right checksum', forge({ marks: [1, 1, 1] }), 'share.damagedTitle'],
  ['forged to a reason that is not offered', forge({ marks: Array(7).fill(15) }), 'share.damagedTitle'],
  ['forged to another edition', forge({ edition: '0f0f0f' }), 'share.lackingTitle'],
  ['of a case this copy lacks', forge({ level: '0f0f0f' }), 'share.lackingTitle'],
] as const) {
  test(`a link ${name}: a calm page, no score, and the ways on`, async ({ page }) => {
    await page.goto(`./#/r/${bad}`);
    await expect(heading(page, t(title))).toBeFocused();
    await expect(score(page)).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: t('share.pasteLabel') })).toBeVisible();
    await page.getByRole('link', { name: t('lost.home') }).click();
    await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  });
}

test('a damaged link in the middle of a challenge leads to the page that says so', async ({ page }) => {
  for (const end of ['play/1', 'compare']) {
    await page.goto('./#/');
    await page.goto(`./#/r/${code.slice(0, -1)}/${end}`);
    await expect(heading(page, t('share.damagedTitle'))).toBeVisible();
  }
  await page.goto(`./#/r/${code}/compare`);
  await expect(heading(page, level.public.title)).toBeVisible();
  await page.goto(`./#/r/${code}/play/2`);
  await expect(heading(page, level.public.title)).toBeVisible();
});

test('a link is pasted from 设置: what holds none is said and kept, a whole message opens', async ({
  page,
}) => {
  await page.goto('./#/settings');
  await link(page, 'settings.openLink').click();
  await expect(heading(page, t('share.pasteTitle'))).toBeFocused();
  const box = page.getByRole('textbox', { name: t('share.pasteLabel') });
  const open = page.getByRole('button', { name: t('share.pasteGo') });
  await box.fill('你看看这个');
  await open.click();
  await expect(page.getByRole('alert')).toHaveText(t('share.pasteNone'));
  await expect(box).toHaveValue('你看看这个');
  await expect(box).toBeFocused();
  await box.fill(`我查了一案，75 分：https://example.test/x/#/r/${code}。独立制作，非官方`);
  await open.click();
  await expect(heading(page, level.public.title)).toBeFocused();
});

test('an address that means nothing leads to the place to paste a link', async ({ page }) => {
  await page.goto('./#/no/such/page/at/all');
  await link(page, 'settings.openLink').click();
  await expect(heading(page, t('share.pasteTitle'))).toBeVisible();
});

test('without a network: a calm page, and another try that works', async ({ page, faults }) => {
  await page.route('**/editions.key.json*', (route) => route.abort());
  await page.goto(`./#/r/${code}`);
  await expect(heading(page, t('lost.offlineTitle'))).toBeFocused();
  await page.unroute('**/editions.key.json*');
  await page.getByRole('button', { name: t('play.retry') }).click();
  await expect(score(page)).toHaveText('75');
  expect(own(faults)).toEqual([]);
  faults.length = 0;
});

test.describe('once kept for offline', () => {
  test.use({ serviceWorkers: 'allow' });
  test('a link that was never opened opens without a network', async ({ page, context }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
      timeout: 45_000,
    });
    await context.setOffline(true);
    await page.goto(`./#/r/${code}`);
    await page.reload();
    await expect(score(page)).toHaveText('75');
  });
});

test('storage refused: a link opens, and its challenge can be played to the end', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(`./#/r/${code}`);
  await page.getByRole('button', { name: t('notice.dismiss') }).click();
  await link(page, 'share.tryIt').click();
  const shown = await publicLevel(page, id, 'zh-CN');
  await solveOnDesk(page, pointer(page, 'zh-CN'), shown, levelKey(id).solution, 'zh-CN');
  await expect(page.locator('.pg-sh-half b')).toHaveText(['100', '75']);
});

/** What a page of the game has stored in one store. */
const stored = <T>(page: Page, store: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('sharp-eyes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as never[]);
          };
        };
      }),
    store,
  );

test('one player’s case, sent to another who plays it unseen by keyboard, in another language', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await playLevel(page, pointer(page, 'zh-CN'), id, 'zh-CN', missOne);
  const [play] = await stored<PlayRecord>(page, 'plays');
  if (!play) throw new Error('nothing was played');
  const { marks } = foldRun(level.public, { seed: play.seed, feedback: 'each' }, play.actions);
  // What the sender passes on is what the game's own page of the result gives them.
  await link(page, 'verdict.share').click();
  const passed = page.locator('.pg-share-link');
  await expect(passed).toBeVisible();
  const sent = ((await passed.getAttribute('href')) ?? '').split('#/r/')[1];
  expect(sent).toBe(
    writeShare('case', null, [{ level: id, skeleton, seed: play.seed, marks, reviewed: false }]),
  );

  const en = words('en');
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const other = await context.newPage();
    const faults: string[] = [];
    other.on('pageerror', (error) => faults.push(error.message));
    other.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const hands = keyboard(other);
    const shown = await publicLevel(other, id, 'en');
    await other.goto(`./#/r/${sent}`);
    await expect(heading(other, shown.title)).toBeFocused();
    await expect(score(other)).toHaveText('75');
    await hands.press(other.getByRole('link', { name: en('share.tryIt') }));
    await expect(other.locator('[data-phase="judging"]')).toBeVisible();
    const { solution } = levelKey(id);
    const [first, ...rest] = solution;
    if (first?.type !== 'mark') throw new Error('a mark was expected first');
    await markSpot(other, hands, 'en', { ...first });
    // Nothing is told before the end.
    await expect(other.getByRole('heading', { name: en('play.noted') })).toBeVisible();
    await goOn(other, hands, 'en');
    const seal = new RegExp(`${en(`spot.${first.verdict}`)}$`);
    await expect(rowOf(other, first.spot)).toHaveAccessibleName(seal);
    await other.reload();
    await expect(rowOf(other, first.spot)).toHaveAccessibleName(seal);
    const [kept] = await stored<{ code: string; plays: PlayRecord[] }>(other, 'challenges');
    expect(kept?.code).toBe(sent);
    expect(kept?.plays[0]?.seed).toBe(play.seed);
    await other.goto(`./#/r/${sent}`);
    await hands.press(other.getByRole('link', { name: en('share.tryMore') }));
    await solveOnDesk(other, hands, shown, rest, 'en');
    await expect(heading(other, en('challenge.title'))).toBeFocused();
    await expect(other.locator('.pg-sh-half b')).toHaveText(['100', '75']);
    await expect(other.getByText(en('challenge.alike', { total: 7, n: 6 }))).toBeVisible();
    await other.locator('.pg-sh-note summary').nth(1).focus();
    await other.keyboard.press('Enter');
    const note = other.locator('.pg-sh-note').nth(1);
    await expect(note).toContainText(en('share.theirs'));
    await expect(note).toContainText(en('verdict.yours'));
    await other.reload();
    await expect(other.locator('.pg-sh-half b')).toHaveText(['100', '75']);
    // The campaign knows nothing of it; the gauge does, once.
    expect(await stored(other, 'results')).toEqual([]);
    expect(await stored(other, 'plays')).toEqual([]);
    expect(await stored(other, 'outcomes')).toHaveLength(7);
    await other.goto('./#/settings');
    await expect(other.getByText(en('settings.dataChallenges', { n: 1 }))).toBeVisible();
    await other.getByRole('button', { name: en('settings.erase') }).click();
    await other.getByRole('button', { name: en('settings.eraseNow'), exact: true }).click();
    await expect(other.getByText(en('settings.dataChallenges', { n: 0 }))).toBeVisible();
    expect(await stored(other, 'challenges')).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
});

test('a case closed before moves no gauge when it is played again for a link', async ({ page }) => {
  test.setTimeout(120_000);
  const hands = pointer(page, 'zh-CN');
  await playLevel(page, hands, id, 'zh-CN');
  expect(await stored(page, 'outcomes')).toHaveLength(7);
  await page.goto(`./#/r/${code}`);
  await link(page, 'share.tryIt').click();
  const shown = await publicLevel(page, id, 'zh-CN');
  await solveOnDesk(page, hands, shown, levelKey(id).solution, 'zh-CN');
  await expect(heading(page, t('challenge.title'))).toBeVisible();
  expect(await stored(page, 'outcomes')).toHaveLength(7);
});

test('a set is played case by case, and both verdicts come when the last is closed', async ({ page }) => {
  test.setTimeout(150_000);
  const set = shareCode('chapter', null, [missed, clean('1-necessity', 'torch-requests')]);
  await page.goto(`./#/r/${set}`);
  await link(page, 'share.tryIt').click();
  for (const name of [id, 'torch-requests']) {
    const shown = await publicLevel(page, name, 'zh-CN');
    await expect(heading(page, shown.title)).toBeVisible();
    await solveOnDesk(page, pointer(page, 'zh-CN'), shown, levelKey(name).solution, 'zh-CN');
  }
  await expect(heading(page, t('challenge.title'))).toBeVisible();
  await expect(page.locator('.pg-sh-pair')).toHaveCount(2);
  await expect(page.getByText(t('challenge.scores', { mine: 100, theirs: 75 }))).toBeVisible();
  await page.goto(`./#/r/${set}`);
  await link(page, 'share.seeBoth').click();
  await expect(heading(page, t('challenge.title'))).toBeVisible();
});

test('the answers wait for the last case of a small set; of many cases each is told once it is closed', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  const open = async (one: string, closed: number, end = '') => {
    await seed(page, challenger(one, closed)('zh-CN'));
    await page.goto('about:blank');
    await page.goto(`./#/r/${one}${end}`);
  };
  await open(sharedCodes.set, 2, '/compare');
  await expect(heading(page, t('share.titleSet'))).toBeVisible();
  await expect(link(page, 'share.tryMore')).toHaveAttribute('href', `#/r/${sharedCodes.set}/play/3`);
  const names = ['gym-card', 'store-shelf', 'parking-exit', 'table-order'];
  const many = shareCode('chapter', null, [
    missed,
    clean('1-necessity', 'torch-requests'),
    ...names.map((name) => clean('1-necessity', name)),
  ]);
  await open(many, 2);
  await page.getByRole('link', { name: t('share.seeClosed', { n: 2 }) }).click();
  await expect(page.getByText(t('challenge.open', { n: 4 }))).toBeVisible();
  await expect(page.locator('.pg-sh-pair')).toHaveCount(2);
  await expect(link(page, 'share.tryMore')).toHaveAttribute('href', `#/r/${many}/play/3`);
});

test('the cases of a class end in a verdict of one’s own, beside which nothing can stand', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await seed(page, challenger(sharedCodes.class, 3)('zh-CN'));
  await page.goto('about:blank');
  await page.goto(`./#/r/${sharedCodes.class}`);
  await link(page, 'share.seeMine').click();
  await expect(heading(page, t('challenge.mineTitle'))).toBeVisible();
  await expect(page.locator('.pg-set-score b')).toHaveText('82');
  await expect(page.locator('.pg-set-case')).toHaveCount(3);
});
