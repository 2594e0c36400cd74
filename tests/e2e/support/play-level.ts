import { expect, type Page } from 'playwright/test';
import { sealKindOf } from '../../../src/stage/desk/seal-kind-of.ts';
import { goOn } from './go-on.ts';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { levelKey } from './level-key.ts';
import { markSpot } from './mark-spot.ts';
import { publicLevel } from './public-level.ts';
import { rowOf } from './row-of.ts';
import { walkStep } from './walk-step.ts';
import { words } from './words.ts';

/** Plays a level's solution from its brief to its verdict. */
export async function playLevel(page: Page, hands: Hands, id: string, language: Language): Promise<void> {
  const t = words(language);
  const level = await publicLevel(page, id, language);
  const { solution } = levelKey(id);
  await page.goto(`./#/case/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: level.title })).toBeVisible();
  await hands.press(page.getByRole('link', { name: t('brief.start') }));
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
  for (const step of solution) {
    if (step.type === 'mark') {
      const naming = level.mechanic === 'maze';
      const seal = sealKindOf(level, step.spot, step.verdict);
      await markSpot(page, hands, language, { ...step, naming, seal });
      await goOn(page, hands, language);
    } else if (step.type === 'tie') {
      await hands.tie(step.node);
      await expect(rowOf(page, step.node)).toHaveAccessibleName(new RegExp(t('trace.tied')));
      // The thread is still running out.
      await expect(page.locator('[data-desk]')).toHaveAttribute('aria-busy', 'false');
    } else if (step.type !== 'finish') await walkStep(page, hands, level, step);
  }
  await expect(page).toHaveURL(new RegExp(`#/case/${id}/verdict$`));
}
