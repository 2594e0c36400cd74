import type { SealKind } from '../../../src/exhibits/exhibit-props.ts';
import type { Action } from '../../../src/rules/action.ts';
import type { Level } from '../../../src/rules/level-schema.ts';
import { sealKindOf } from '../../../src/stage/desk/seal-kind-of.ts';
import type { Visit } from './open-page.ts';
import { press } from './press.ts';
import { blockOf, reasonLabel } from './read-level.ts';
import { until } from './until.ts';

type Mark = Extract<Action, { type: 'mark' }>;

interface Answer {
  readonly selector: string;
  readonly text: string;
  /** The first words of the feedback when it was right. */
  readonly right: string;
}

const answers: Readonly<Record<SealKind, Answer>> = {
  lawful: { selector: '.btn-lawful', text: '合规', right: '放得对' },
  violation: { selector: '.btn-violation', text: '违规', right: '判对了' },
  objection: { selector: '.btn-holds', text: '站得住', right: '站得住' },
  doable: { selector: '.btn-holds', text: '站得住', right: '站得住' },
  dropped: { selector: '.btn-drops', text: '站不住', right: '弃得对' },
};

/** Chooses the spot unless it already is, judges it, and waits to be told it was right. */
async function mark(visit: Visit, level: Level, action: Mark, chosen: () => Promise<void>): Promise<void> {
  const { page } = visit;
  const naming = level.public.mechanic === 'maze';
  const spot = `button[data-spot="${action.spot}"]`;
  await until(page, { selector: spot });
  const already = await page.evaluate(
    (selector: string) => document.querySelector(`${selector}[aria-pressed="true"]`) !== null,
    spot,
  );
  if (!already) await press(visit, { selector: spot });
  const label = level.public.spots.find(({ id }) => id === action.spot)?.label ?? '';
  const { exhibit } = level.public;
  const node = exhibit.kind === 'map' ? exhibit.nodes.find(({ id }) => id === action.spot) : undefined;
  if (node) await until(page, { selector: '.sheet-judge .record-card', text: node.name });
  else await until(page, { selector: '.sheet-judge .sheet-quote', text: label });
  const answer = answers[sealKindOf(level.public, action.spot, action.verdict)];
  if (!naming) await press(visit, answer);
  if (action.verdict === 'violation')
    await press(visit, { selector: '.chip', text: reasonLabel(action.reason) });
  await chosen();
  await press(visit, { selector: '.btn-stamp', text: '盖章' });
  await until(page, { selector: '.sheet-feedback .sheet-title.is-right', text: answer.right });
}

/** Works the control of a live screen that an action stands for. */
async function walk(visit: Visit, level: Level, action: Exclude<Action, Mark>): Promise<void> {
  if (action.type === 'tie') {
    await press(visit, { selector: `button[data-node="${action.node}"]` });
    await press(visit, { selector: '.btn-tie', text: '把线牵到这里' });
    await until(visit.page, { selector: `button[data-node="${action.node}"][aria-label*="线已牵到"]` });
    await until(visit.page, { selector: '[data-desk][aria-busy="false"]' });
  } else if (action.type === 'go') {
    const block = blockOf(level, action.via);
    if (block.type === 'button') await press(visit, { selector: '.ex-stop .ex-button', text: block.label });
  } else if (action.type === 'choose') {
    const block = blockOf(level, action.spot);
    const option = block.type === 'choice' ? block.options.find(({ id }) => id === action.option) : undefined;
    await press(visit, { selector: '.ex-stop .ex-button-option', text: option?.label ?? action.option });
  } else if (action.type === 'set') {
    const block = blockOf(level, action.spot);
    const words = 'label' in block ? block.label : action.spot;
    await press(visit, { selector: '.ex-stop .ex-control', text: words });
    const state = block.type === 'field' ? 'aria-pressed' : 'aria-checked';
    await until(visit.page, { selector: `.ex-stop .ex-control[${state}="${action.gives}"]`, text: words });
  }
}

/**
 * Plays a level by its own solution from its first screen to its verdict. `show` is called at the moments worth
 * a look: before a stamp comes down, and when a step is done. Throws at the first thing that can't be pressed or is judged wrong.
 */
export async function playSolution(
  visit: Visit,
  level: Level,
  show: (moment: string) => Promise<void>,
): Promise<void> {
  const { page } = visit;
  let explained = false;
  for (const action of level.key.solution) {
    const sheetButton = { selector: '.sheet-feedback > .btn' };
    if (action.type === 'finish') {
      await press(visit, { ...sheetButton, text: '结案' });
    } else {
      if (explained) await press(visit, { ...sheetButton, text: '下一' });
      explained = action.type === 'mark';
      const kind = action.type === 'mark' ? action.verdict : action.type;
      if (action.type === 'mark') await mark(visit, level, action, () => show(`${kind}-chosen`));
      else await walk(visit, level, action);
      await show(`${kind}-done`);
    }
  }
  await until(page, { selector: '.pg-plate h1', text: '结案' });
}
