import fc from 'fast-check';
import type { Action } from '../../src/rules/action.ts';
import type { Block } from '../../src/rules/block-schema.ts';
import type { Exhibit } from '../../src/rules/exhibit-schema.ts';
import type { Key, Level, MechanicId, SpotKey } from '../../src/rules/level-schema.ts';
import { arbitraryMap, withSteps } from './arbitrary-map.ts';
import { arbitraryMaze } from './arbitrary-maze.ts';
import { arbitraryPlan, arbitraryPlanOf, claims, type Plan } from './arbitrary-plan.ts';
import { arbitraryText } from './arbitrary-text.ts';
import { hearingOf } from './hearing-of.ts';

const judgedBlock = (id: string): fc.Arbitrary<Block> =>
  fc.tuple(fc.nat(5), arbitraryText('see', 40)).map(([kind, text]): Block => {
    const blocks: Block[] = [
      { id, type: 'text', text },
      { id, type: 'clause', text, number: '一' },
      { id, type: 'row', label: text, icon: 'phone' },
      { id, type: 'switch', label: text, on: true },
      { id, type: 'message', from: 'them', text },
      { id, type: 'cell', label: '项', value: text },
    ];
    return blocks[kind] as Block;
  });

const flatExhibit = (ids: readonly string[]): fc.Arbitrary<Exhibit> =>
  fc
    .tuple(fc.boolean(), fc.tuple(...ids.map(judgedBlock)), arbitraryText('see', 20))
    .map(([paper, blocks, name]) =>
      paper
        ? { kind: 'paper', sheet: { id: 'sheet', form: 'notice', title: name, blocks } }
        : {
            kind: 'phone',
            app: { id: 'app', name, icon: 'star' },
            screen: { id: 'page', view: 'page', blocks },
          },
    );

const requestCards = (ids: readonly string[]): fc.Arbitrary<Exhibit> =>
  fc
    .tuple(
      fc.constantFrom('torch', 'maps'),
      fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), arbitraryText('see', 16)))),
    )
    .map(([appType, cards]) => ({
      kind: 'requests',
      app: { id: 'app', name: '样例', icon: 'game', appType, functions: '玩' },
      cards: cards.map(([id, ask]) => ({
        id,
        icon: 'camera' as const,
        name: '请求',
        ask,
        purpose: ask,
        moment: '首次打开',
        refusal: '不影响',
      })),
    }));

const straight = (plan: Plan): Action[] => [
  ...plan.spots.map(
    ({ id, reason }): Action =>
      reason === null
        ? { type: 'mark', spot: id, verdict: 'lawful' }
        : { type: 'mark', spot: id, verdict: 'violation', reason },
  ),
  { type: 'finish' },
];

const keyOf = (plan: Plan, words: readonly string[], solution: Action[]): fc.Arbitrary<Key> =>
  fc
    .array(arbitraryText('key', 18), { minLength: plan.spots.length * 3, maxLength: plan.spots.length * 3 })
    .map((texts) => {
      const spots: Record<string, SpotKey> = {};
      plan.spots.forEach(({ id, reason, severity }, i) => {
        const [short = '', why = '', lawful = ''] = texts.slice(i * 3);
        spots[id] =
          reason === null
            ? { verdict: 'lawful', provisions: ['law-2'], short, why, lookalikeOf: plan.reasons[0] }
            : {
                verdict: 'violation',
                reason,
                severity,
                provisions: ['law-1', 'method-1'],
                short,
                why,
                lawful,
              };
      });
      const [takeaway = '', ask = '', misconception = '', followUp = '', note = ''] = words;
      return { spots, takeaway, teach: { ask, misconception, followUp }, sources: [{ note }], solution };
    });

const sceneOf = (
  mechanic: MechanicId,
  plan: Plan,
): fc.Arbitrary<{ exhibit: Exhibit; solution: Action[] }> => {
  const ids = plan.spots.map((spot) => spot.id);
  const still = (exhibit: Exhibit) => ({ exhibit, solution: straight(plan) });
  switch (mechanic) {
    case 'maze':
      return arbitraryMaze(plan);
    case 'trace':
      return arbitraryMap(plan);
    case 'claim':
      return fc.constant(still(hearingOf(plan)));
    default:
      return (mechanic === 'permit' ? requestCards(ids) : flatExhibit(ids)).map(still);
  }
};

const planOf: Readonly<Record<MechanicId, fc.Arbitrary<Plan>>> = {
  inspect: arbitraryPlan,
  permit: arbitraryPlan,
  maze: arbitraryPlan,
  trace: arbitraryPlanOf(['excess', 'refusal', 'preset', 'silent']).map(withSteps),
  claim: arbitraryPlanOf(claims),
};

/** A sound level of one mechanic: `checkLevel` with the sample tables finds nothing, and its solution scores 100. */
export const arbitraryLevelOf = (mechanic: MechanicId): fc.Arbitrary<Level> =>
  planOf[mechanic].chain((plan) => {
    const ids = plan.spots.map((spot) => spot.id);
    const scene = sceneOf(mechanic, plan);
    const words = fc.array(arbitraryText('key', 60), { minLength: 5, maxLength: 5 });
    return fc
      .tuple(scene, words, arbitraryText('see', 30))
      .chain(([{ exhibit, solution }, keyWords, title]) =>
        keyOf(plan, keyWords, solution).map((key) => ({
          schema: 1 as const,
          tutorial: false,
          public: {
            id: 'sample-form',
            mechanic,
            title,
            difficulty: 1 as const,
            minutes: 1 as const,
            brief: { scene: '某处', task: '看一看' },
            exhibit,
            spots: ids.map((id) => ({ id, label: `第 ${id} 项` })),
            reasons: plan.reasons,
          },
          key,
        })),
      );
  });

/** A sound level of any mechanic. */
export const arbitraryLevel: fc.Arbitrary<Level> = fc.oneof(
  arbitraryLevelOf('inspect'),
  arbitraryLevelOf('permit'),
  arbitraryLevelOf('maze'),
  arbitraryLevelOf('trace'),
  arbitraryLevelOf('claim'),
);
