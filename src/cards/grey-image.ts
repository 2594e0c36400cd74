/** One byte a pixel, row by row; 0 is black. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Four bytes a pixel, row by row: what a canvas gives. */
export interface ColourImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** The luma (ITU-R BT.601, in 1/256) of a colour image. */
export function greyOf({ width, height, data }: ColourImage): GreyImage {
  const grey = new Uint8Array(width * height);
  for (let to = 0, from = 0; to < grey.length; to += 1, from += 4) {
    const sum =
      77 * (data[from] as number) + 150 * (data[from + 1] as number) + 29 * (data[from + 2] as number);
    grey[to] = sum >> 8;
  }
  return { width, height, data: grey };
}
