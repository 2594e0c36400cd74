import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probit } from '../../src/rules/probit.ts';
import { holds } from '../support/property.ts';

describe('probit', () => {
  // Quantiles of the standard normal as printed in the usual tables (e.g. NIST/SEMATECH e-Handbook 1.3.6.7.1).
  test.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.999, 3.090232306167813],
    [0.02, -2.053748910631823],
    [1e-6, -4.753424308822899],
  ])('Φ⁻¹(%d) is %d to 9 digits', (p, z) => {
    expect(Math.abs(probit(p) - z)).toBeLessThanOrEqual(1.2e-9 * Math.max(1, Math.abs(z)));
  });

  test('is odd about one half', () => {
    const p = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    holds(
      fc.property(p, (x) => {
        expect(probit(x)).toBeCloseTo(-probit(1 - x), 8);
      }),
    );
  });

  test('never falls as p rises', () => {
    const p = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    holds(
      fc.property(p, p, (x, y) => {
        if (Math.abs(x - y) < 1e-7) return;
        expect(probit(Math.min(x, y))).toBeLessThan(probit(Math.max(x, y)));
      }),
    );
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d with a RangeError', (p) => {
    expect(() => probit(p)).toThrow(RangeError);
  });
});
