import { rmSync } from 'node:fs';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { serveSite } from '../browser/serve-site.ts';
import type { BenchWindow } from './bench-window.ts';
import { buildBaseline } from './build-baseline.ts';
import { idleShare } from './idle-share.ts';
import { type Measure, measure } from './measure.ts';
import { measureBaseline } from './measure-baseline.ts';
import { measureCards } from './measure-cards.ts';
import { measureHome } from './measure-home.ts';
import { measureLevel } from './measure-level.ts';
import { median } from './median.ts';
import { selectSpot } from './select-spot.ts';

const rounds = 5;
const level = '/#/case/takeaway-popup/play';

/** Runs every benchmark, each beside its baseline, and takes medians of five. Rejects if a page fails. */
export async function runBench(): Promise<Measure[]> {
  const site = await serveSite();
  const { folder, site: baselineFolder } = await buildBaseline();
  const baseline = await serveFolder(baselineFolder);
  const browser = await launchBrowser();
  try {
    const stock: Awaited<ReturnType<typeof measureBaseline>>[] = [];
    const home: Awaited<ReturnType<typeof measureHome>>[] = [];
    const play: Awaited<ReturnType<typeof measureLevel>>[] = [];
    const idle: number[] = [];
    const stockIdle: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      stock.push(await measureBaseline(browser, baseline.origin));
      home.push(await measureHome(browser, site.origin));
      play.push(await measureLevel(browser, `${site.origin}${level}`));
      stockIdle.push(
        await idleShare(browser, `${baseline.origin}/`, async (page) => {
          await page.waitForFunction(() => (window as BenchWindow).firstFrame);
        }),
      );
      idle.push(
        await idleShare(browser, `${site.origin}${level}`, async (page) => {
          await page.locator('.lv[data-stage="ready"]').waitFor();
          await selectSpot(page, 0);
        }),
      );
    }
    const cards = measureCards();
    const firstFrame = median(stock.map((one) => one.firstFrame));
    const takesMark = median(play.map((one) => one.takesMark));
    const firstPaint = median(home.map((one) => one.firstPaint));
    const stageReady = median(play.map((one) => one.stageReady));
    const bytes = median(home.map((one) => one.bytes));
    const stockBytes = median(stock.map((one) => one.bytes));
    return [
      measure('level takes a mark', 'ms', takesMark, firstFrame, 0.65),
      measure('first paint', 'ms', firstPaint, firstFrame, 0.25),
      measure('stage ready', 'ms', stageReady, firstFrame, 0.9),
      measure('idle main thread', 'share', median(idle), median(stockIdle), 0.02, 'value'),
      measure('48 cards read in a frame', 'ms', median(cards.read), median(cards.plain), 15),
      measure('first load without fonts', 'bytes', bytes, stockBytes, 1),
    ];
  } finally {
    await browser.close();
    await Promise.all([site.close(), baseline.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
