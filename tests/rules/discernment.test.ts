import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discernment } from '../../src/rules/discernment.ts';
import { holds } from '../support/property.ts';

const count = fc.nat(30);

describe('discernment', () => {
  test('gives, over many spots, the published d′ 1.095 and c −0.294 of hit rate 0.8 and false-alarm rate 0.4', () => {
    // Stanislaw & Todorov 1999, Behavior Research Methods, Instruments & Computers 31:137–149, worked example:
    // z(0.8) = 0.842, z(0.4) = −0.253; d′ = 0.842 + 0.253 = 1.095; c = −(0.842 − 0.253) / 2 = −0.294.
    // The log-linear correction fades as counts grow.
    const found = discernment({ hits: 80000, misses: 20000, falseAlarms: 40000, correctReleases: 60000 });
    expect(found.dPrime).toBeCloseTo(1.095, 3);
    expect(found.bias).toBeCloseTo(-0.294, 3);
  });

  test('corrects the same rates over 25 + 25 spots to d′ 1.0445 and c −0.2788', () => {
    // Log-linear correction (Hautus 1995), by hand with a table of the normal distribution:
    // H = (20 + 0.5) / (25 + 1) = 0.788462, z = 0.801095; F = (10 + 0.5) / 26 = 0.403846, z = −0.243404
    // d′ = 0.801095 + 0.243404 = 1.044499; c = −(0.801095 − 0.243404) / 2 = −0.278845
    // var z(H) = 0.788462 × 0.211538 / (26 × 0.289438²) = 0.076576; var z(F) = 0.403846 × 0.596154 / (26 × 0.387298²) = 0.061731
    // standard error of c = √(0.076576 + 0.061731) / 2 = 0.185948
    const found = discernment({ hits: 20, misses: 5, falseAlarms: 10, correctReleases: 15 });
    expect(found.spots).toBe(50);
    expect(found.dPrime).toBeCloseTo(1.044499, 5);
    expect(found.bias).toBeCloseTo(-0.278845, 5);
    expect(found.biasError).toBeCloseTo(0.185948, 5);
  });

  test('stays finite for perfect marks: 30 + 30 spots give d′ 4.2824 and no bias', () => {
    // H = 30.5 / 31 = 0.983871, z = 2.141198; F = 0.5 / 31 = 0.016129, z = −2.141198
    const found = discernment({ hits: 30, misses: 0, falseAlarms: 0, correctReleases: 30 });
    expect(found.dPrime).toBeCloseTo(4.282396, 5);
    expect(found.bias).toBeCloseTo(0, 9);
  });

  test('is finite for any counts, and knows nothing from no spots', () => {
    holds(
      fc.property(count, count, count, count, (hits, misses, falseAlarms, correctReleases) => {
        const found = discernment({ hits, misses, falseAlarms, correctReleases });
        expect(Object.values(found).every(Number.isFinite)).toBe(true);
      }),
    );
    expect(discernment({ hits: 0, misses: 0, falseAlarms: 0, correctReleases: 0 }).dPrime).toBe(0);
  });

  test('turns d′ and keeps c when violations and lawful spots change roles', () => {
    holds(
      fc.property(count, count, count, count, (hits, misses, falseAlarms, correctReleases) => {
        const one = discernment({ hits, misses, falseAlarms, correctReleases });
        const other = discernment({
          hits: falseAlarms,
          misses: correctReleases,
          falseAlarms: hits,
          correctReleases: misses,
        });
        expect(other.dPrime).toBeCloseTo(-one.dPrime, 9);
        expect(other.bias).toBeCloseTo(one.bias, 9);
      }),
    );
  });

  test('leans strict (c < 0) when all is stamped and loose (c > 0) when nothing is', () => {
    expect(discernment({ hits: 6, misses: 0, falseAlarms: 6, correctReleases: 0 }).bias).toBeLessThan(0);
    expect(discernment({ hits: 0, misses: 6, falseAlarms: 0, correctReleases: 6 }).bias).toBeGreaterThan(0);
  });
});
