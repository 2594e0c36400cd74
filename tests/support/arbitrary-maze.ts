import fc from 'fast-check';
import type { Action } from '../../src/rules/action.ts';
import type { Block } from '../../src/rules/block-schema.ts';
import type { Exhibit, Screen } from '../../src/rules/exhibit-schema.ts';
import type { Plan } from './arbitrary-plan.ts';

type Spot = Plan['spots'][number];
type Shape = {
  readonly kind: 'check' | 'switch' | 'field' | 'choice';
  readonly on: boolean;
  readonly linked: boolean;
};

const shape: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom('check', 'switch', 'field', 'choice'),
  on: fc.boolean(),
  linked: fc.boolean(),
});

function blockOf({ id }: Spot, { kind, on, linked }: Shape, next: string): Block {
  if (kind === 'check' || kind === 'switch') return { id, type: kind, label: `项 ${id}`, on };
  if (kind === 'field') return { id, type: 'field', label: `项 ${id}`, required: false };
  const to = linked ? { to: next } : {};
  const options = [
    { id: `${id}-yes`, label: '给', gives: true, ...to },
    { id: `${id}-no`, label: '不给', gives: false, ...to },
  ];
  return { id, type: 'choice', text: `问 ${id}`, options };
}

/** The way through one screen: set and choose what is right, then leave by a linked choice or the button. */
function walk(spots: readonly Spot[], shapes: readonly Shape[], button: string): Action[] {
  const actions: Action[] = [];
  const leaving: Action[] = [];
  spots.forEach(({ id, reason }, i) => {
    const one = shapes[i] as Shape;
    const gives = reason === null;
    const act: Action =
      one.kind === 'choice'
        ? { type: 'choose', spot: id, option: gives ? `${id}-yes` : `${id}-no` }
        : { type: 'set', spot: id, gives };
    (one.kind === 'choice' && one.linked ? leaving : actions).push(act);
  });
  return [...actions, ...(leaving.length > 0 ? leaving : [{ type: 'go' as const, via: button }])];
}

/** A line of screens to the goal with ways back; at most one choice a screen leads on. */
export const arbitraryMaze = (plan: Plan): fc.Arbitrary<{ exhibit: Exhibit; solution: Action[] }> => {
  const count = plan.spots.length;
  return fc
    .tuple(
      fc.array(shape, { minLength: count, maxLength: count }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    )
    .map(([shapes, perScreen, insists]) => {
      const screens: Screen[] = [];
      const solution: Action[] = [];
      for (let from = 0, n = 0; from < count; from += perScreen, n += 1) {
        const spots = plan.spots.slice(from, from + perScreen);
        const next = from + perScreen >= count ? 'goal' : `p${n + 1}`;
        const firstLinked = shapes.findIndex((one, i) => i >= from && one.kind === 'choice' && one.linked);
        const here = spots.map((_, i) => ({
          ...(shapes[from + i] as Shape),
          linked: from + i === firstLinked,
        }));
        const needs = insists
          ? spots
              .filter((spot, i) => spot.reason === null && here[i]?.kind !== 'choice')
              .map((spot) => spot.id)
          : [];
        const blocks = spots.map((spot, i) => blockOf(spot, here[i] as Shape, next));
        blocks.push({ id: `p${n}-on`, type: 'button', label: '继续', look: 'primary', to: next, needs });
        if (n > 0)
          blocks.push({ id: `p${n}-back`, type: 'button', label: '返回', look: 'link', to: `p${n - 1}` });
        screens.push({ id: `p${n}`, view: 'page', blocks });
        solution.push(...walk(spots, here, `p${n}-on`));
      }
      screens.push({ id: 'goal', view: 'page', blocks: [{ id: 'end', type: 'text', text: '办好了' }] });
      for (const { id, reason } of plan.spots) {
        if (reason !== null) solution.push({ type: 'mark', spot: id, verdict: 'violation', reason });
      }
      solution.push({ type: 'finish' });
      const app = { id: 'app' as const, name: '样例', icon: 'shop' as const };
      return { exhibit: { kind: 'screens', app, start: 'p0', goal: 'goal', screens }, solution };
    });
};
