import { expect, type Page } from 'playwright/test';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { reasonLabel } from './reason-label.ts';
import { words } from './words.ts';

interface Marking {
  readonly spot: string;
  readonly verdict: 'lawful' | 'violation';
  readonly reason?: string;
  /** In the naming step of a maze the verdict is given already. */
  readonly naming?: boolean;
}

/** Marks one spot and waits until its seal has landed and the judgement is explained. */
export async function markSpot(page: Page, hands: Hands, language: Language, mark: Marking): Promise<void> {
  const t = words(language);
  const { spot, verdict, reason, naming = false } = mark;
  const row = page.locator(`button[data-spot="${spot}"]`);
  if (!naming) await expect(row).toHaveAccessibleName(new RegExp(`${t('spot.unjudged')}$`));
  await hands.pick(spot);
  const stamped = naming ? false : await hands.rule(verdict);
  if (reason) {
    await hands.press(page.getByRole('button', { name: reasonLabel(reason, language), exact: true }));
  }
  if (!stamped) await hands.stamp();
  await expect(row).toHaveAccessibleName(
    new RegExp(`${t(verdict === 'lawful' ? 'spot.lawful' : 'spot.violation')}$`),
  );
  const on = new RegExp(`^(${t('play.next')}|${t('play.nextCard')}|${t('play.close')})$`);
  await expect(
    page.getByRole('region', { name: t('play.sheet') }).getByRole('button', { name: on }),
  ).toBeVisible();
}
