import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitPhoto } from '../../src/cards/device/fit-photo.ts';
import { exifOrientation } from '../../src/cards/exif-orientation.ts';
import { exifJpegHead } from '../support/exif-jpeg-head.ts';
import { holds } from '../support/property.ts';

describe('the orientation of a JPEG', () => {
  test.each([
    1, 2, 3, 4, 5, 6, 7, 8,
  ])('%i is found in both byte orders, and where it stands', (orientation) => {
    for (const littleEndian of [true, false]) {
      const head = exifJpegHead(orientation, littleEndian);
      const found = exifOrientation(head);
      expect(found).toMatchObject({ orientation, littleEndian });
      const view = new DataView(head.buffer);
      expect(view.getUint16(found?.at ?? 0, littleEndian)).toBe(orientation);
    }
  });

  test('is found in a part of a larger buffer', () => {
    const head = exifJpegHead(6, true);
    const larger = new Uint8Array(head.length + 10);
    larger.set(head, 10);
    expect(exifOrientation(larger.subarray(10))?.orientation).toBe(6);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a PNG', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10])],
    ['a JPEG without EXIF', Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 0, 3, 0, 0xff, 0xda, 0, 2])],
    ['a value out of range', exifJpegHead(9, true)],
  ])('is null for %s', (_, bytes) => {
    expect(exifOrientation(bytes)).toBeNull();
  });

  test('is null or right for any cut or damage, and never throws', () => {
    const head = exifJpegHead(6, false);
    holds(
      fc.property(fc.nat(head.length), fc.nat(head.length - 1), fc.nat(255), (length, at, value) => {
        const bytes = Uint8Array.from(head);
        bytes[at] = value;
        const found = exifOrientation(bytes.subarray(0, length));
        if (found) expect(found.orientation).toBeGreaterThanOrEqual(1);
      }),
      2000,
    );
  });
});

describe('a fitted photo', () => {
  test('of 48 megapixels is drawn within 12 million pixels, in its own shape', () => {
    const { width, height } = fitPhoto(8000, 6000, 1);
    expect(width * height).toBeLessThanOrEqual(12_000_000);
    expect(width / height).toBeCloseTo(4 / 3, 2);
    expect(fitPhoto(4000, 3000, 1)).toEqual({ width: 4000, height: 3000, transform: [1, 0, 0, 1, 0, 0] });
  });

  test.each([
    // Where the stored picture's top left and top right corners must come to lie: 0 left/top, 1 right/bottom.
    [1, [0, 0], [1, 0]],
    [2, [1, 0], [0, 0]],
    [3, [1, 1], [0, 1]],
    [4, [0, 1], [1, 1]],
    [5, [0, 0], [0, 1]],
    [6, [1, 0], [1, 1]],
    [7, [1, 1], [1, 0]],
    [8, [0, 1], [0, 0]],
  ] as const)('of orientation %i stands upright', (orientation, topLeft, topRight) => {
    const { width, height, transform } = fitPhoto(400, 300, orientation);
    const [a, b, c, d, e, f] = transform;
    const at = (x: number, y: number) => [(a * x + c * y + e) / width, (b * x + d * y + f) / height];
    expect([width, height]).toEqual(orientation >= 5 ? [300, 400] : [400, 300]);
    expect(at(0, 0).map(Math.round)).toEqual(topLeft);
    expect(at(400, 0).map(Math.round)).toEqual(topRight);
  });
});
