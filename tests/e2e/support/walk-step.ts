import type { Page } from 'playwright/test';
import type { Action } from '../../../src/rules/action.ts';
import type { PublicBundle } from '../../../src/rules/bundle.ts';
import { blocksOfExhibit } from '../../../src/rules/walk-exhibit.ts';
import type { Hands } from './hands.ts';

/** Does one step of a maze's walk by pressing what a player would press. */
export async function walkStep(
  page: Page,
  hands: Hands,
  level: PublicBundle['level'],
  step: Action,
): Promise<void> {
  const at = step.type === 'go' ? step.via : 'spot' in step ? step.spot : '';
  const block = blocksOfExhibit(level.exhibit).find((one) => one.id === at);
  if (step.type === 'choose' && block?.type === 'choice') {
    const option = block.options.find((one) => one.id === step.option);
    const group = page.getByRole('group', { name: block.text, exact: true });
    return hands.press(group.getByRole('button', { name: option?.label ?? '', exact: true }));
  }
  if (step.type === 'go' && block?.type === 'button') {
    return hands.press(page.getByRole('button', { name: block.label, exact: true }));
  }
  if (step.type === 'set' && (block?.type === 'check' || block?.type === 'switch')) {
    const role = block.type === 'check' ? 'checkbox' : 'switch';
    return hands.press(page.getByRole(role, { name: block.label }));
  }
  if (step.type === 'set' && block?.type === 'field') {
    return hands.press(page.getByRole('button', { name: block.label }));
  }
  throw new Error(`no control for ${JSON.stringify(step)}`);
}
