import { type BrowserContext, expect, type Page } from 'playwright/test';
import type { RoomOrder } from '../../src/classroom/room-order.ts';
import { browserArgs } from '../../src/tools/browser/browser-args.ts';
import { findChromium } from '../../src/tools/browser/find-chromium.ts';
import { makeRoom } from '../support/rooms/make-room.ts';
import { axeFindings } from './support/axe-findings.ts';
import { axeSource } from './support/axe-source.ts';
import { levelKey } from './support/level-key.ts';
import { type ClassPeople, classPeople } from './support/room/class-people.ts';
import { lanArgs, lanOrigin, localOrigin } from './support/room/lan-origin.ts';
import { smallTargets } from './support/small-targets.ts';
import { test as base } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');

const test = base.extend<{ people: ClassPeople }>({
  people: async ({ browser }, use) => {
    const people = classPeople(browser);
    await use(people);
    await people.close();
    expect(people.faults).toEqual([]);
  },
});

// The whole file runs as a class does: on a plain-http address that is no secure context.
test.use({
  launchOptions: { executablePath: findChromium() ?? undefined, args: [...browserArgs, ...lanArgs] },
});

const level = 'takeaway-popup';
const key = levelKey(level);
const order: Partial<RoomOrder> = { what: { cases: [level] }, asks: 'verdict' };

const nextButton = (host: Page) => host.locator('.pg-cl-next');
const lawful = (player: Page) => player.getByRole('button', { name: t('play.lawful'), exact: true });
const violation = (player: Page) => player.getByRole('button', { name: t('play.violation'), exact: true });
const answered = (host: Page, n: number, total: number) =>
  expect(host.locator('.pg-cl-progress')).toHaveText(`${n} ${t('board.answeredOf', { total })}`);

/** From the lobby to the first question. */
async function release(host: Page) {
  await host.getByRole('button', { name: t('room.start') }).click();
  await host.getByRole('button', { name: t('board.toFirst') }).click();
}

async function arrive(host: Page, n: number) {
  await expect(host.getByRole('list', { name: t('room.book') }).getByRole('listitem')).toHaveCount(n);
}

async function more(host: Page, name: string) {
  await host.getByRole('button', { name: t('room.more'), exact: true }).click();
  await host.getByRole('dialog').getByRole('button', { name }).click();
}

test('a class of five goes through a case with a reload and a line that drops, and loses nothing', async ({
  people,
}) => {
  test.setTimeout(120_000);
  const host = await people.open('#/host');
  expect(await host.evaluate(() => isSecureContext)).toBe(false);
  // The room is made as a teacher makes it.
  await host.getByRole('radio', { name: t('board.singleCases') }).check();
  await host.getByRole('button', { name: /必要/ }).click();
  await host.getByRole('checkbox').first().check();
  await host.getByRole('radio', { name: t('board.asksVerdict') }).check();
  await host
    .getByRole('group', { name: t('board.talk') })
    .getByRole('radio', { name: t('settings.off') })
    .check();
  await host.getByRole('button', { name: t('room.make') }).click();
  await expect(host.getByRole('heading', { name: t('room.book') })).toBeVisible();
  const code = /#\/host\/(\w{6})$/.exec(host.url())?.[1] ?? '';
  expect(code).not.toBe('');
  people.asked.length = 0;

  const players: Page[] = [];
  for (let i = 0; i < 5; i++) players.push(await people.player({ code, host: '', screen: '', path: '' }));
  const [first, second] = players as [Page, Page];
  await expect(first.getByText(t('room.waitStart'))).toBeVisible();
  await arrive(host, 5);
  await release(host);

  // One reloads after answering: the same seat, the same mark.
  const seal = await first.locator('.pg-rm-titles b').textContent();
  await violation(first).click();
  await answered(host, 1, 5);
  await first.reload();
  await expect(violation(first)).toHaveAttribute('aria-pressed', 'true');
  await expect(first.locator('.pg-rm-titles b')).toHaveText(seal ?? '');

  // Another one's line drops before it answers, and comes back after all others have.
  await second.context().setOffline(true);
  await lawful(second).click();
  await expect(second.getByText(t('room.offlineWaiting', { n: 1 }))).toBeVisible();
  for (const player of players.slice(2)) await lawful(player).click();
  await answered(host, 4, 5);
  await expect(second.getByText(t('room.offlineWaiting', { n: 1 }))).toBeVisible();
  await second.context().setOffline(false);
  await answered(host, 5, 5);
  await expect(second.getByText(t('room.offlineWaiting', { n: 1 }))).toBeHidden();

  await nextButton(host).click();
  for (const player of players)
    await expect(player.getByRole('heading', { name: t('room.why') })).toBeVisible();
  const told = [first, second].map((player) => player.locator('.pg-rm-outcome p').textContent());
  expect(await Promise.all(told)).toEqual([
    t('room.yours', { answer: t('play.violation') }),
    t('room.yours', { answer: t('play.lawful') }),
  ]);

  // On to the end of the case.
  await expect(host.locator('.pg-cl-answer')).toBeVisible();
  const questions = 12;
  for (
    let i = 0;
    i < questions && !(await host.getByRole('button', { name: t('board.toDone') }).isVisible());
    i++
  ) {
    await nextButton(host).click();
    await expect(lawful(first)).toBeEnabled();
    for (const player of players) await lawful(player).click();
    await answered(host, 5, 5);
    await nextButton(host).click();
    await expect(first.getByRole('heading', { name: t('room.why') })).toBeVisible();
    await expect(host.locator('.pg-cl-answer')).toBeVisible();
  }
  await nextButton(host).click();
  await expect(first.getByText(t('room.ownScore'))).toBeVisible();
  await nextButton(host).click();
  await expect(host.getByRole('heading', { name: t('board.podium') })).toBeVisible();
  for (const player of players) await expect(player.getByText(t('room.endedText'))).toBeVisible();
  await host.getByRole('button', { name: t('room.report') }).click();
  await expect(host.getByText(t('report.took', { seats: 5, active: 5 }))).toBeVisible();

  expect(people.asked.filter((url) => url.includes('.key.json') || url.endsWith('sw.js'))).toEqual([]);
  expect(people.asked.filter((url) => !url.startsWith(lanOrigin) && !url.startsWith('data:'))).toEqual([]);
});

test('where a proxy cuts websockets, polling carries a class', async ({ people }) => {
  const room = await makeRoom(localOrigin, order);
  // One proxy swallows websockets without a word, another one refuses them.
  const swallow = (context: BrowserContext) => context.routeWebSocket(/socket\.io/, () => {});
  const refuse = (context: BrowserContext) =>
    context.addInitScript(() => {
      Reflect.set(window, 'WebSocket', function refused() {
        throw new Error('refused');
      });
    });
  const host = await people.open(`#/host/${room.code}/${room.host}`, swallow);
  await expect(host.getByRole('heading', { name: t('room.book') })).toBeVisible({ timeout: 20_000 });
  const player = await people.player(room, async (context) => void (await refuse(context)));
  await arrive(host, 1);
  await release(host);
  await lawful(player).click();
  await answered(host, 1, 1);
  await nextButton(host).click();
  await expect(player.getByRole('heading', { name: t('room.why') })).toBeVisible();
  expect(people.asked.some((url) => url.includes('transport=polling'))).toBe(true);
});

test('the answer a player sees at the reveal is the one of the key', async ({ people }) => {
  const room = await makeRoom(localOrigin, { ...order, asks: 'reason', talk: true });
  const host = await people.host(room);
  const player = await people.player(room);
  await arrive(host, 1);
  await release(host);
  await violation(player).click();
  const reasons = player.getByRole('group', { name: t('room.reason') }).getByRole('button');
  await expect(reasons).toHaveCount(3);
  await reasons.first().click();
  await expect(reasons.first()).toHaveAttribute('aria-pressed', 'true');
  await answered(host, 1, 1);
  await host.getByRole('button', { name: t('board.toTalk') }).click();
  await expect(player.getByRole('heading', { name: t('room.talkTitle') })).toBeVisible();
  await host.getByRole('button', { name: t('board.toAgain') }).click();
  await expect(player.getByText(t('room.againHint')).first()).toBeVisible();
  const spot = await player.locator('.spot.is-selected').first().getAttribute('data-spot');
  const answer = key.spots[spot ?? ''];
  expect(answer).toBeDefined();
  // Nothing of the answer is on the device before it is told.
  const before = await player.content();
  expect(before).not.toContain(answer?.why ?? '');
  await host.getByRole('button', { name: t('board.toReveal') }).click();
  const verdict = t(answer?.verdict === 'lawful' ? 'play.lawful' : 'play.violation');
  await expect(player.getByRole('heading', { name: t('room.answerIs', { answer: verdict }) })).toBeVisible();
  await expect(player.getByText(answer?.why ?? '')).toBeVisible();
});

test('a code is typed, checked on the spot, and kept while it is wrong', async ({ people }) => {
  const room = await makeRoom(localOrigin, order);
  const page = await people.open('#/join');
  const field = page.getByLabel(t('room.code'));
  const enter = page.getByRole('button', { name: t('room.enter') });
  await field.fill('k7');
  await enter.click();
  await expect(page.getByRole('alert')).toHaveText(t('room.codeShort'));
  await field.fill('k7mo23');
  await enter.click();
  await expect(page.getByRole('alert')).toHaveText(t('room.codeOdd', { sign: 'O' }));
  await expect(field).toHaveValue('K7MO23');
  await field.fill(room.code.toLowerCase());
  await enter.click();
  await expect(page.getByText(t('room.waitStart'))).toBeVisible();
});

test('a second tab takes the seat over, and gives it back', async ({ people }) => {
  const room = await makeRoom(localOrigin, order);
  const host = await people.host(room);
  const one = await people.player(room);
  await expect(one.getByText(t('room.waitStart'))).toBeVisible();
  const two = await one.context().newPage();
  await two.goto(one.url());
  await expect(two.getByText(t('room.waitStart'))).toBeVisible();
  await expect(one.getByRole('heading', { name: t('room.takenTitle') })).toBeVisible();
  await arrive(host, 1);
  await one.getByRole('button', { name: t('room.takeBack') }).click();
  await expect(one.getByText(t('room.waitStart'))).toBeVisible();
  await expect(two.getByRole('heading', { name: t('room.takenTitle') })).toBeVisible();
});

test('a host reloads, changes machine by the recovery link, and leads on', async ({ people }) => {
  const room = await makeRoom(localOrigin, order);
  const host = await people.host(room);
  const player = await people.player(room);
  await arrive(host, 1);
  // The token is out of the address once it is kept.
  await expect(host).toHaveURL(`${lanOrigin}/#/host/${room.code}`);
  await release(host);
  await lawful(player).click();
  await answered(host, 1, 1);
  await host.reload();
  await answered(host, 1, 1);
  await host.getByRole('button', { name: t('room.more'), exact: true }).click();
  await host.getByRole('button', { name: t('room.showRecovery') }).click();
  const link = (await host.locator('.pg-rm-link code').last().textContent()) ?? '';
  const other = await people.open(new URL(link).hash);
  await answered(other, 1, 1);
  await nextButton(other).click();
  await expect(player.getByRole('heading', { name: t('room.why') })).toBeVisible();
  const stranger = await people.open(`#/host/${room.code}`);
  await expect(stranger.getByRole('heading', { name: t('room.otherHost') })).toBeVisible();
});

test('a host asks someone out and back in, locks the room, and erases it', async ({ people }) => {
  const room = await makeRoom(localOrigin, order);
  const host = await people.host(room);
  const player = await people.player(room);
  await arrive(host, 1);
  const name = (await player.locator('.pg-rm-titles b').textContent()) ?? '';
  await host.getByRole('button', { name: t('room.people', { n: 1 }) }).click();
  await host.getByRole('button', { name: t('room.kickOne', { name }) }).click();
  await expect(player.getByRole('heading', { name: t('room.kickedTitle') })).toBeVisible();
  await host.getByRole('button', { name: t('room.admitOne', { name }) }).click();
  await expect(host.getByRole('button', { name: t('room.kickOne', { name }) })).toBeVisible();
  await player.getByRole('button', { name: t('room.again') }).click();
  await expect(player.locator('.pg-rm-titles b')).toHaveText(name);
  await host.keyboard.press('Escape');
  await more(host, t('room.lock'));
  await host.keyboard.press('Escape');
  await expect(host.getByText(t('room.lockedNow'))).toBeVisible();
  const late = await people.player(room);
  await expect(late.getByRole('heading', { name: t('room.lockedTitle') })).toBeVisible();
  await more(host, t('room.erase'));
  await host.getByRole('button', { name: t('room.eraseNow') }).click();
  await expect(player.getByRole('heading', { name: t('room.overTitle') })).toBeVisible();
  await expect(host.getByRole('heading', { name: t('room.hostTitle') })).toBeVisible();
  await expect(host.getByText(t('room.hosted'))).toBeHidden();
});

test('at their own pace, players go about a case freely and the host sees how far', async ({ people }) => {
  const room = await makeRoom(localOrigin, { ...order, pace: 'self' });
  const host = await people.host(room);
  const player = await people.player(room);
  await arrive(host, 1);
  await release(host);
  const name = (await player.locator('.pg-rm-titles b').textContent()) ?? '';
  const spots = player.getByRole('list', { name: t('room.pickAll') }).getByRole('button');
  await expect(spots.first()).toBeVisible();
  const total = await spots.count();
  expect(total).toBeGreaterThan(3);
  await player.getByRole('button', { name: t('room.pick', { n: 3 }), exact: true }).click();
  await lawful(player).click();
  await expect(player.getByRole('button', { name: t('room.pickDone', { n: 3 }) })).toBeVisible();
  await expect(host.getByLabel(t('room.gridOf', { name, done: 1, total }))).toBeVisible();
});

test('a projector follows without controls, and shows nothing while it is put away', async ({ people }) => {
  const room = await makeRoom(localOrigin, order);
  const host = await people.host(room);
  const screen = await people.open(`#/screen/${room.code}/${room.screen}`);
  await expect(screen.getByRole('heading', { name: t('room.book') })).toBeVisible();
  await expect(screen.getByText(t('room.nobody'))).toBeVisible();
  // The seals arrive there as they do at the host's; with one case, of no teams, that is all it says of the class.
  const player = await people.player(room);
  const name = (await player.locator('.pg-rm-titles b').textContent()) ?? '';
  await people.player(room);
  for (const page of [host, screen]) {
    await arrive(page, 2);
    await expect(page.getByRole('list', { name: t('room.book') })).toContainText(name);
    await expect(page.locator('.pg-lb-plan')).toHaveText(/^今天查 1 案 · 约 \d+ 分钟$/);
  }
  await expect(screen.getByRole('button')).toHaveCount(0);
  await release(host);
  await expect(screen.getByText(t('board.askVerdict'))).toBeVisible();
  await expect(screen.getByRole('button', { name: t('board.toReveal') })).toHaveCount(0);
  await more(host, t('room.hide'));
  await expect(screen.getByText(t('board.hidden'))).toBeVisible();
});

test('the host starts with sound and a player without; what a player chose stays', async ({ people }) => {
  const room = await makeRoom(localOrigin, order);
  const host = await people.host(room);
  const player = await people.player(room);
  const mute = { name: t('play.mute') };
  const unmute = { name: t('play.unmute') };
  await expect(host.getByRole('button', mute)).toBeVisible();
  await player.getByRole('button', unmute).click();
  await expect(player.getByRole('button', mute)).toBeVisible();
  await player.reload();
  await expect(player.getByRole('button', mute)).toBeVisible();
});

test('the screens of a room have no accessibility fault', async ({ people }) => {
  test.setTimeout(120_000);
  const look = async (page: Page, where: string) => {
    // A page whose files are still on their way is a waiting sheet.
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.evaluate(axeSource());
    await page.evaluate(() => document.fonts.ready);
    expect.soft([...(await axeFindings(page, where)), ...(await smallTargets(page, where))]).toEqual([]);
  };
  await look(await people.open('#/join'), 'join');
  await look(await people.open('#/host'), 'setup');
  const room = await makeRoom(localOrigin, { ...order, asks: 'reason', teams: 2 });
  const host = await people.host(room);
  const player = await people.player(room);
  await arrive(host, 1);
  await look(host, 'lobby');
  await look(player, 'waiting player');
  await host.getByRole('button', { name: t('room.people', { n: 1 }) }).click();
  await look(host, 'people');
  await host.keyboard.press('Escape');
  await host.getByRole('button', { name: t('room.more'), exact: true }).click();
  await host.getByRole('button', { name: t('room.showRecovery') }).click();
  await look(host, 'more');
  await host.keyboard.press('Escape');
  await release(host);
  await violation(player).click();
  await look(player, 'answering player');
  await answered(host, 1, 1);
  await look(host, 'host while answers come');
  await nextButton(host).click();
  await expect(player.getByRole('heading', { name: t('room.why') })).toBeVisible();
  await look(player, 'reveal');
  await more(host, t('room.endNow'));
  await expect(player.getByText(t('room.endedText'))).toBeVisible();
  await look(player, 'end');
});

test('on this computer alone, the lobby says which address others need', async ({ page }) => {
  const room = await makeRoom(localOrigin, order);
  await page.goto(`${localOrigin}/#/host/${room.code}/${room.host}`);
  await expect(page.getByText(t('room.localOnly'))).toBeVisible();
});
