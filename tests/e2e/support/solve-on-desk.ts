import { expect, type Page } from 'playwright/test';
import type { Action } from '../../../src/rules/action.ts';
import type { PublicBundle } from '../../../src/rules/bundle.ts';
import { sealKindOf } from '../../../src/stage/desk/seal-kind-of.ts';
import { goOn } from './go-on.ts';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { markSpot } from './mark-spot.ts';
import { rowOf } from './row-of.ts';
import { walkStep } from './walk-step.ts';
import { words } from './words.ts';

/** Does what a run says on a level that lies open, to the closing of the case. */
export async function solveOnDesk(
  page: Page,
  hands: Hands,
  level: PublicBundle['level'],
  run: readonly Action[],
  language: Language,
): Promise<void> {
  const t = words(language);
  await expect(page.locator('[data-phase="judging"]')).toBeVisible();
  for (const step of run) {
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
}
