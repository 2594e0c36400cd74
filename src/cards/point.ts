/** A place in an image, px; whole numbers are the centres of pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Four corners, clockwise as seen. */
export type Quad = readonly [Point, Point, Point, Point];
