import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../src/classroom/letters.ts';
import type { Question } from '../../src/classroom/questions.ts';
import { sampleRoom } from '../support/classroom/sample-room.ts';
import { holds } from '../support/property.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const question = (id: string): Question => {
  const found = sampleRoom().questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const meant = (one: Question, seed: number) =>
  lettersOf(one, { seed, asks: 'reason' }).map(({ mark }) =>
    mark.verdict === 'lawful' ? 'lawful' : mark.reason,
  );

describe('the letters of a question', () => {
  test('are A lawful and B–D three different reasons that the level offers', () => {
    holds(
      fc.property(seeds, fc.constantFrom('1.0', '2.0', '2.1', '2.4', '4.2'), (seed, id) => {
        const letters = lettersOf(question(id), { seed, asks: 'reason' });
        expect(letters.map((one) => one.letter)).toEqual(
          id[0] === '2' || letters.length === 4 ? ['A', 'B', 'C', 'D'] : [],
        );
        const [lawful, ...reasons] = meant(question(id), seed);
        expect(lawful).toBe('lawful');
        expect(new Set(reasons).size).toBe(3);
        for (const one of reasons)
          expect(question(id).offered.some(({ id: known }) => known === one)).toBe(true);
      }),
    );
  });

  test('hold the right reason of a violation, and no second right one while there are others', () => {
    holds(
      fc.property(seeds, (seed) => {
        expect(meant(question('2.3'), seed)).toContain('silent');
        // 超范围 is right, 不给就不让用 too: of four reasons, two others are left.
        expect(meant(question('2.1'), seed)).toContain('excess');
        expect(meant(question('2.1'), seed)).not.toContain('refusal');
      }),
    );
  });

  test('hold the look-alike of a lawful spot, in any place', () => {
    const places = new Set(
      Array.from({ length: 60 }, (_, seed) => meant(question('2.0'), seed).indexOf('excess')),
    );
    expect(places).toEqual(new Set([1, 2, 3]));
  });

  test('depend on seed and question alone', () => {
    expect(meant(question('2.0'), 5)).toEqual(meant(question('2.0'), 5));
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => meant(question('2.0'), seed).join()));
    expect(orders.size).toBeGreaterThan(6);
  });

  test('are two where only the verdict is asked for', () => {
    expect(lettersOf(question('2.1'), { seed: 1, asks: 'verdict' }).map((one) => one.mark)).toEqual([
      { verdict: 'lawful' },
      { verdict: 'violation', reason: null },
    ]);
  });

  test('of the practice question are its options', () => {
    expect(lettersOf(question('0.0'), { seed: 1, asks: 'reason' }).map((one) => one.label)).toEqual([
      '春',
      '夏',
      '秋',
      '冬',
    ]);
    expect(lettersOf(question('0.0'), { seed: 1, asks: 'verdict' }).map((one) => one.label)).toEqual([
      '春',
      '夏',
    ]);
  });
});
