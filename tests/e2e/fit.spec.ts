import { readdirSync } from 'node:fs';
import { expect } from 'playwright/test';
import type { Action } from '../../src/rules/action.ts';
import { newcomer } from '../../src/tools/shots/saved.ts';
import { seed } from '../../src/tools/shots/seed.ts';
import type { Language } from './support/language.ts';
import { levelKey } from './support/level-key.ts';
import { misfits } from './support/misfits.ts';
import { rootPath } from './support/root-path.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const chapters = readdirSync(rootPath('levels')).filter((name) => /^\d/.test(name));
const cases = chapters.flatMap((chapter) =>
  readdirSync(rootPath('levels', chapter)).map((file) => ({ chapter, id: file.replace('.json', '') })),
);

/** A play of a case that shows as much of it as one screen can: all but its last mark. */
function nearlyDone(id: string): Action[] {
  const { solution } = levelKey(id);
  const marks = solution.filter((action) => action.type === 'mark');
  const last = marks[marks.length - 1];
  return solution.filter((action) => action !== last && action.type !== 'finish');
}

test('what does not fit is seen: a cut line, a clipped one, a word too wide, one outside the window', async ({
  page,
}) => {
  await page.setContent(`<body style="margin:0"><div class="lv" style="width:200px;font:16px/1.5 sans-serif">
    <p class="cut" style="width:40px;overflow:hidden;white-space:nowrap">a line that is cut off</p>
    <p class="low" style="width:200px;height:20px;overflow:hidden">two lines in a box that is too low for them</p>
    <p class="long" style="width:40px">Verwaltungsverfahrensgesetz</p>
    <p class="gone" style="position:absolute;left:2000px;width:300px">outside</p>
    <p class="fits">fits</p></div></body>`);
  const found = (await misfits(page)).map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(found).toEqual(expect.arrayContaining(['cut cut', 'clipped low', 'wide long', 'outside gone']));
  expect(found.join()).not.toContain('fits');
});

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1920, height: 1080 },
  ]) {
    test.describe(`${language} at ${viewport.width}×${viewport.height}`, () => {
      test.use({ viewport, locale: language === 'en' ? 'en-GB' : 'zh-CN' });

      test('no text of any case is cut off or sticks out', async ({ page }) => {
        test.setTimeout(240_000);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto('./');
        await expect(page.getByRole('heading', { name: words(language)('home.folders') })).toBeVisible();
        for (const begun of [false, true]) {
          await seed(page, {
            ...newcomer(language),
            plays: cases.map(({ chapter, id }) => ({
              level: id,
              chapter,
              seed: 7,
              actions: begun ? nearlyDone(id) : [],
            })),
          });
          await page.goto('./#/settings');
          await page.reload();
          for (const { id } of cases) {
            await page.goto(`./#/case/${id}/play`);
            await expect(page.locator('.exhibit')).toBeVisible();
            await expect(page.locator('.lv-titles h1')).not.toBeEmpty();
            expect.soft(await misfits(page), `${id}${begun ? ', nearly done' : ''}`).toEqual([]);
          }
        }
      });
    });
  }
}
