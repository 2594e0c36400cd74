/** Pixels a photo is read at, at most. */
const maxPixels = 12_000_000;

/** A canvas for a photo, and how the picture is laid on it. */
export interface FittedPhoto {
  readonly width: number;
  readonly height: number;
  /** The six numbers of a canvas transform: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
  readonly transform: [number, number, number, number, number, number];
}

/**
 * How a picture of this size is drawn upright within 12 million pixels. `orientation` is EXIF's, 1–8; a value out
 * of that range counts as 1.
 */
export function fitPhoto(width: number, height: number, orientation: number): FittedPhoto {
  const s = Math.min(1, Math.sqrt(maxPixels / (width * height)));
  const w = Math.max(1, Math.floor(width * s));
  const h = Math.max(1, Math.floor(height * s));
  const plain: FittedPhoto['transform'] = [s, 0, 0, s, 0, 0];
  const transform =
    (
      {
        2: [-s, 0, 0, s, w, 0],
        3: [-s, 0, 0, -s, w, h],
        4: [s, 0, 0, -s, 0, h],
        5: [0, s, s, 0, 0, 0],
        6: [0, s, -s, 0, h, 0],
        7: [0, -s, -s, 0, h, w],
        8: [0, -s, s, 0, 0, w],
      } satisfies Record<number, FittedPhoto['transform']> as Record<number, FittedPhoto['transform']>
    )[orientation] ?? plain;
  const isOnItsSide = orientation >= 5 && orientation <= 8;
  return isOnItsSide ? { width: h, height: w, transform } : { width: w, height: h, transform };
}
