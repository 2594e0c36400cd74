import { decodeQuad } from './decode-quad.ts';
import { findQuads, type Scratch } from './find-quads.ts';
import type { GreyImage } from './grey-image.ts';
import type { Point, Quad } from './point.ts';
import { sizeOf, turnOf } from './pose.ts';
import { shrink } from './shrink.ts';
import type { Sighting } from './sighting.ts';
import { cut, tilesOf } from './tiles.ts';

const scratch: Scratch = { dark: new Uint8Array(0), borders: new Int32Array(0) };

/**
 * Every reading of a card in an image at a scale in (0, 1], in px of the image itself; the same card may come more
 * than once. Yields after each tile, so that a page can draw in between.
 */
export function* readScale(image: GreyImage, scale: number): Generator<void, Sighting[]> {
  const smaller = shrink(image, scale);
  const ratioX = image.width / smaller.width;
  const ratioY = image.height / smaller.height;
  const found: Sighting[] = [];
  for (const tile of tilesOf(smaller)) {
    const part = cut(smaller, tile);
    for (const quad of findQuads(part, scratch)) {
      const decoded = decodeQuad(part, quad);
      if (!decoded) continue;
      const corners = [0, 1, 2, 3].map((index) => {
        const corner = quad[(decoded.first + index) % 4] as Point;
        return { x: (corner.x + tile.x + 0.5) * ratioX - 0.5, y: (corner.y + tile.y + 0.5) * ratioY - 0.5 };
      }) as unknown as Quad;
      const turn = turnOf(corners);
      if (turn === null) continue;
      found.push({ seat: decoded.seat, turn, corners, size: sizeOf(corners), misread: decoded.misread });
    }
    yield;
  }
  return found;
}
