import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, tileOverlap, tileSize, tilesOf } from '../../src/cards/tiles.ts';
import { holds } from '../support/property.ts';

const side = fc.integer({ min: 1, max: 5000 });

describe('the tiles of an image', () => {
  test('hold whole any square no larger than they overlap, and never reach out of the image', () => {
    holds(
      fc.property(
        side,
        side,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (width, height, u, v) => {
          const tiles = tilesOf({ width, height });
          for (const tile of tiles) {
            expect(tile.x >= 0 && tile.y >= 0).toBe(true);
            expect(tile.x + tile.width <= width && tile.y + tile.height <= height).toBe(true);
            expect(tile.width <= tileSize && tile.height <= tileSize).toBe(true);
            expect([tile.width, tile.height]).toEqual([tiles[0]?.width, tiles[0]?.height]);
          }
          const wide = Math.min(tileOverlap, width);
          const high = Math.min(tileOverlap, height);
          const x = Math.floor(u * (width - wide));
          const y = Math.floor(v * (height - high));
          const isWhole = tiles.some(
            (tile) =>
              x >= tile.x &&
              y >= tile.y &&
              x + wide <= tile.x + tile.width &&
              y + high <= tile.y + tile.height,
          );
          expect(isWhole).toBe(true);
        },
      ),
      500,
    );
  });

  test('are cut out where they lie', () => {
    const image = { width: 5, height: 4, data: Uint8Array.from({ length: 20 }, (_, index) => index) };
    expect([...cut(image, { x: 2, y: 1, width: 2, height: 2 }).data]).toEqual([7, 8, 12, 13]);
    expect(cut(image, { x: 0, y: 0, width: 5, height: 4 })).toBe(image);
  });
});
