import type { GreyImage } from './grey-image.ts';

/** Px along a tile's side at most. */
export const tileSize = 1024;
/** Px that neighbours share: a card no larger lies whole within one of them. Larger ones are read in a smaller copy. */
export const tileOverlap = 192;

/** A part of an image, px. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function spans(length: number): { at: number; size: number }[] {
  if (length <= tileSize) return [{ at: 0, size: length }];
  const count = Math.ceil((length - tileOverlap) / (tileSize - tileOverlap));
  const size = Math.ceil((length + (count - 1) * tileOverlap) / count);
  return Array.from({ length: count }, (_, index) => ({
    at: Math.round((index * (length - size)) / (count - 1)),
    size,
  }));
}

/** Overlapping tiles of one size that cover an image: each is read at a stretch, and its memory is used again. */
export function tilesOf({ width, height }: { width: number; height: number }): Tile[] {
  const columns = spans(width);
  return spans(height).flatMap((row) =>
    columns.map((column) => ({ x: column.at, y: row.at, width: column.size, height: row.size })),
  );
}

/** A copy of a part of an image. */
export function cut(image: GreyImage, { x, y, width, height }: Tile): GreyImage {
  if (width === image.width && height === image.height) return image;
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = (y + row) * image.width + x;
    data.set(image.data.subarray(from, from + width), row * width);
  }
  return { width, height, data };
}
