import { expect, type Page } from 'playwright/test';
import type { SealKind } from '../../../src/exhibits/exhibit-props.ts';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';
import { nextName } from './next-name.ts';
import { reasonLabel } from './reason-label.ts';
import { words } from './words.ts';

interface Marking {
  readonly spot: string;
  readonly verdict: 'lawful' | 'violation';
  readonly reason?: string;
  /** What its seal says, where that is not the verdict itself: on cards and first steps. */
  readonly seal?: SealKind;
  /** In the naming step of a maze the verdict is given already. */
  readonly naming?: boolean;
}

const sealWords: Readonly<Record<SealKind, string>> = {
  lawful: 'spot.lawful',
  violation: 'spot.violation',
  objection: 'claim.objection',
  doable: 'claim.doable',
  dropped: 'claim.dropped',
};

/** Marks one spot and waits until its seal has landed and the judgement is explained. */
export async function markSpot(page: Page, hands: Hands, language: Language, mark: Marking): Promise<void> {
  const t = words(language);
  const { spot, verdict, reason, seal = verdict, naming = false } = mark;
  const row = page.locator(`button[data-spot="${spot}"]`);
  if (!naming) await expect(row).toHaveAccessibleName(new RegExp(`${t('spot.unjudged')}$`));
  await hands.pick(spot);
  const stamped = naming ? false : await hands.rule(verdict, seal !== verdict);
  if (reason) {
    await hands.press(page.getByRole('button', { name: reasonLabel(reason, language), exact: true }));
  }
  if (!stamped) await hands.stamp();
  await expect(row).toHaveAccessibleName(new RegExp(`${t(sealWords[seal])}$`));
  const on = nextName(language);
  await expect(
    page.getByRole('region', { name: t('play.sheet') }).getByRole('button', { name: on }),
  ).toBeVisible();
}
