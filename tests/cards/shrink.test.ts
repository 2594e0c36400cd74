import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greyOf } from '../../src/cards/grey-image.ts';
import { sharpness } from '../../src/cards/sharpness.ts';
import { shrink } from '../../src/cards/shrink.ts';
import { holds } from '../support/property.ts';

const grey = (width: number, height: number, shade: (x: number, y: number) => number) => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, at) => shade(at % width, Math.floor(at / width))),
});

describe('a smaller copy', () => {
  test('is the mean of what each pixel covers', () => {
    expect([
      ...shrink(
        grey(4, 2, (x, y) => x * 10 + y * 100),
        0.5,
      ).data,
    ]).toEqual([55, 75]);
    expect([
      ...shrink(
        grey(3, 1, (x) => [0, 90, 180][x] ?? 0),
        2 / 3,
      ).data,
    ]).toEqual([30, 150]);
  });

  test('of one shade is of that shade, of any size', () => {
    const side = fc.integer({ min: 1, max: 60 });
    holds(
      fc.property(
        side,
        side,
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        fc.nat(255),
        (w, h, scale, shade) => {
          const small = shrink(
            grey(w, h, () => shade),
            scale,
          );
          expect(small.data.length).toBe(small.width * small.height);
          expect([...small.data].every((one) => one === shade)).toBe(true);
        },
      ),
    );
  });
});

describe('grey', () => {
  test.each([
    [[255, 255, 255], 255],
    [[0, 0, 0], 0],
    [[255, 0, 0], 76],
    [[0, 255, 0], 149],
    [[0, 0, 255], 28],
  ])('%j is %i', ([r = 0, g = 0, b = 0], shade) => {
    expect([...greyOf({ width: 1, height: 1, data: Uint8Array.from([r, g, b, 255]) }).data]).toEqual([shade]);
  });
});

describe('sharpness', () => {
  test.each([
    ['a hard edge every ten pixels', (x: number) => (x % 20 < 10 ? 30 : 220), 0.99, 1],
    ['the same edge over ten pixels', (x: number) => 30 + 19 * Math.abs((x % 20) - 10), 0.05, 0.15],
    ['one shade', () => 128, 0, 0],
  ])('of %s', (_, shade, least, most) => {
    const found = sharpness(grey(200, 20, shade));
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });
});
