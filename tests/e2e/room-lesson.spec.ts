import { expect, type Page } from 'playwright/test';
import { browserArgs } from '../../src/tools/browser/browser-args.ts';
import { findChromium } from '../../src/tools/browser/find-chromium.ts';
import { makeRoom } from '../support/rooms/make-room.ts';
import { beat } from './support/board.ts';
import { classPeople } from './support/room/class-people.ts';
import { lanArgs, localOrigin } from './support/room/lan-origin.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');

test.use({
  launchOptions: { executablePath: findChromium() ?? undefined, args: [...browserArgs, ...lanArgs] },
});

const size = 5;
/** Which collection one device reloads after, and which another is without a line at. */
const [reloadAt, dropAt] = [0, 6];

const answersOf = (player: Page) => player.locator('.pg-rm-options button, .pg-rm-verdicts button');
const title = (host: Page) => host.getByRole('heading', { level: 1 });
const progress = (host: Page) => host.locator('.pg-cl-progress');
const answered = (host: Page, n: number) =>
  expect(progress(host)).toHaveText(`${n} ${t('board.answeredOf', { total: size })}`);

/** Where the class is, as its big screen tells it. */
async function where(host: Page): Promise<string> {
  const parts = [title(host), host.locator('.pg-cl-count'), beat(host)];
  return (await Promise.all(parts.map((one) => one.allTextContents()))).flat().join(' ');
}

async function advance(host: Page): Promise<void> {
  const here = await where(host);
  await host.locator('.pg-cl-next').click();
  await expect.poll(() => where(host)).not.toBe(here);
}

/** Everyone answers while one is without a line, for a minute: the server has long given its connection up by then. */
async function offlineMinute(host: Page, device: Page, answer: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await device.context().setOffline(true);
  await answer();
  await answered(host, size - 1);
  await expect.poll(() => performance.now() - began, { timeout: 70_000 }).toBeGreaterThan(60_000);
  await expect(device.getByText(t('room.offlineWaiting', { n: 1 }))).toBeVisible();
  await answered(host, size - 1);
  await device.context().setOffline(false);
}

/** The same device after a reload: in its seat, with its mark. */
async function reload(device: Page): Promise<void> {
  const seal = (await device.locator('.pg-rm-titles b').textContent()) ?? '';
  await device.reload();
  await expect(device.locator('.pg-rm-titles b')).toHaveText(seal);
  await expect(answersOf(device).first()).toHaveAttribute('aria-pressed', 'true');
}

test('a lesson goes from end to end on five devices, over a reload and an offline minute', async ({
  browser,
}) => {
  test.setTimeout(360_000);
  const people = classPeople(browser);
  const lesson = { what: { lesson: 'junior-25' }, asks: 'verdict', talk: true } as const;
  const room = await makeRoom(localOrigin, lesson);
  const host = await people.host(room);
  const players: Page[] = [];
  for (let i = 0; i < size; i += 1) players.push(await people.player(room));
  const [reloads, drops] = players as [Page, Page];
  await expect(host.getByRole('list', { name: t('room.book') }).getByRole('listitem')).toHaveCount(size);
  await host.getByRole('button', { name: t('room.start') }).click();
  await expect(host.getByRole('heading', { level: 1 })).toHaveText(t('board.stageHandOut'));

  const stages = new Set<string>();
  let collected = 0;
  for (let steps = 0; steps < 150; steps += 1) {
    const stage = (await title(host).textContent()) ?? '';
    stages.add(stage);
    if (stage === t('board.podium')) break;
    if ((await progress(host).count()) === 1) {
      const buttons = players.map((player, seat) => answersOf(player).nth(seat % 2));
      for (const button of buttons) await expect(button).toBeEnabled();
      const answer = async () => {
        for (const button of buttons) await button.click();
      };
      if (collected === dropAt) await offlineMinute(host, drops, answer);
      else await answer();
      await answered(host, size);
      if (collected === reloadAt) await reload(reloads);
      collected += 1;
    }
    await advance(host);
  }

  expect([...stages]).toEqual(
    expect.arrayContaining(['Before', 'Rewrite', 'After', 'Act'].map((one) => t(`board.stage${one}`))),
  );
  expect(stages).toContain(t('board.podium'));
  for (const player of players) await expect(player.getByText(t('room.endedText'))).toBeVisible();
  await host.getByRole('button', { name: t('room.report') }).click();
  await expect(host.getByText(t('report.took', { seats: size, active: size }))).toBeVisible();
  await people.close();
  expect(collected).toBeGreaterThan(12);
  expect(people.faults).toEqual([]);
  expect(people.asked.filter((url) => url.includes('.key.json'))).toEqual([]);
});
