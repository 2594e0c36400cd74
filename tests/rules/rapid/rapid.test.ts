import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealCard, factsOf, stageEnds } from '../../../src/rules/rapid/deal-card.ts';
import { foldRapid, rapidLives } from '../../../src/rules/rapid/rapid-run.ts';
import type { RapidTable } from '../../../src/rules/rapid/rapid-schema.ts';
import { ruleRequest } from '../../../src/rules/rapid/rule-request.ts';
import { holds } from '../../support/property.ts';

const use = (ask: string) => ({
  ask,
  zh: { function: '看', purpose: '看一看' },
  en: { function: 'look', purpose: 'to look' },
});
const stray = (ask: string) => ({ ask, zh: { purpose: '顺便' }, en: { purpose: 'by the way' } });

/** Ten app types, every third of which needs no personal information. */
const table: RapidTable = {
  asks: { camera: { icon: 'camera', name: { zh: '相机', en: 'Camera' } } },
  types: Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [
      `type-${i}`,
      {
        needs: i % 3 === 0 ? [] : [use('camera')],
        extras: [use('camera'), use('camera')],
        strays: [stray('camera'), stray('camera'), stray('camera')],
      },
    ]),
  ),
};
const seed = fc.nat(0xffffffff);
const right = (cards: number, of: number): ('lawful' | 'violation')[] =>
  Array.from({ length: cards }, (_, i) => (dealCard(table, of, i).reasons === null ? 'lawful' : 'violation'));

describe('the deck of 权限快审', () => {
  test('is the same for the same seed', () => {
    holds(
      fc.property(seed, fc.nat(400), (one, index) => {
        expect(dealCard(table, one, index)).toEqual(dealCard(table, one, index));
      }),
    );
  });

  test('judges every card by the rule of 审批, and points at something that is there', () => {
    holds(
      fc.property(seed, fc.nat(400), (one, index) => {
        const card = dealCard(table, one, index);
        expect(card.reasons).toEqual(ruleRequest(card.facts));
        expect(card.facts).toEqual(factsOf[card.shape]);
        const type = table.types[card.appType];
        const pool =
          card.shape === 'need' ? type?.needs : card.shape.startsWith('stray') ? type?.strays : type?.extras;
        expect(pool?.[card.pick]).toBeDefined();
      }),
    );
  });

  test('brings every type once a round, and none again before half of the others', () => {
    holds(
      fc.property(seed, (one) => {
        const types = Array.from({ length: 40 }, (_, i) => dealCard(table, one, i).appType);
        for (let round = 0; round < 4; round += 1) {
          expect(new Set(types.slice(round * 10, round * 10 + 10)).size).toBe(10);
        }
        types.forEach((type, i) => {
          expect(types.slice(i + 1, i + 5)).not.toContain(type);
        });
      }),
      60,
    );
  });

  test('is lawful about as often as not, at every stage', () => {
    const stages = [0, ...stageEnds, 40];
    stages.slice(0, -1).forEach((from, i) => {
      const to = stages[i + 1] as number;
      const cards = Array.from({ length: 200 }, (_, one) =>
        Array.from({ length: to - from }, (__, at) => dealCard(table, one * 7919, from + at)),
      ).flat();
      const lawful = cards.filter((card) => card.reasons === null).length / cards.length;
      expect(lawful).toBeGreaterThan(0.42);
      expect(lawful).toBeLessThan(0.58);
    });
  });

  test('grows harder: unrelated demands that shut the app end, pestering begins', () => {
    const shapes = (from: number) =>
      new Set(Array.from({ length: 300 }, (_, one) => dealCard(table, one, from).shape));
    expect(shapes(0)).not.toContain('extra-forced');
    expect(shapes(30)).toContain('extra-forced');
    expect(shapes(30)).toContain('nag');
    expect(shapes(30)).not.toContain('stray-forced');
  });
});

describe('a run of 权限快审', () => {
  test('goes on as long as the rulings are right', () => {
    holds(
      fc.property(seed, fc.integer({ min: 1, max: 60 }), (one, cards) => {
        const state = foldRapid(table, { seed: one, rulings: right(cards, one) });
        expect(state).toMatchObject({ right: cards, lives: rapidLives, over: false });
      }),
      60,
    );
  });

  test('is over at the third wrong ruling, and nothing after it counts', () => {
    const wrong = (verdict: 'lawful' | 'violation') => (verdict === 'lawful' ? 'violation' : 'lawful');
    const rulings = right(20, 5).map((verdict, i) =>
      i === 2 || i === 4 || i === 7 ? wrong(verdict) : verdict,
    );
    const state = foldRapid(table, { seed: 5, rulings });
    expect(state).toMatchObject({ right: 5, lives: 0, over: true });
    expect(state.outcomes).toHaveLength(8);
  });

  test('earns a player who always says the same no more than chance does', () => {
    for (const verdict of ['lawful', 'violation'] as const) {
      const runs = Array.from({ length: 200 }, (_, one) =>
        foldRapid(table, { seed: one, rulings: Array.from({ length: 60 }, () => verdict) }),
      );
      expect(runs.reduce((sum, run) => sum + run.right, 0) / runs.length).toBeLessThan(4.5);
    }
  });
});
