import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffle } from '../../src/rules/shuffle.ts';
import { holds } from '../support/property.ts';

const seed = fc.nat(0xffffffff);

describe('shuffle', () => {
  test('gives a permutation of its input and leaves the input alone', () => {
    holds(
      fc.property(fc.array(fc.nat(20)), seed, (items, s) => {
        const before = [...items];
        const after = shuffle(items, s);
        expect([...after].sort()).toEqual([...items].sort());
        expect(items).toEqual(before);
      }),
    );
  });

  test('gives the same order for the same seed', () => {
    holds(
      fc.property(fc.array(fc.nat()), seed, (items, s) => {
        expect(shuffle(items, s)).toEqual(shuffle(items, s));
      }),
    );
  });

  test('gives every one of the 6 orders of 3 items over 300 seeds, none of them rare', () => {
    const counts = new Map<string, number>();
    for (let s = 0; s < 300; s += 1) {
      const order = shuffle(['a', 'b', 'c'], s * 7919).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    expect(Math.min(...counts.values())).toBeGreaterThan(20);
  });

  test('orders a known hand of cards as it always did, so that old runs replay', () => {
    const orders = [0, 1, 20230315, 0xffffffff].map((s) =>
      shuffle(['a', 'b', 'c', 'd', 'e', 'f'], s).join(''),
    );
    expect(orders).toEqual(['decafb', 'ecfbda', 'fecbda', 'fabedc']);
  });
});
