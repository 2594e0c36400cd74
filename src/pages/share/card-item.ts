/** A box on the card, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The drawings a card uses. */
export type ArtId =
  | 'logo'
  | 'logoWide'
  | 'owl'
  | 'owlCalm'
  | 'hit'
  | 'correctRelease'
  | 'miss'
  | 'falseAlarm'
  | 'ming1'
  | 'ming2'
  | 'ming3'
  | 'jia'
  | 'yi'
  | 'bing'
  | 'ding'
  | 'flecks';

/** How a text is set. `size` in card pixels. */
export interface Type {
  readonly family: 'song' | 'sans';
  readonly size: number;
  readonly bold?: boolean;
}

/** One thing to draw, in drawing order. Only what `text`, `art` without `ground`, and `qr` draw is read. */
export type CardItem =
  | { readonly kind: 'fill'; readonly box: Box; readonly color: string; readonly alpha?: number }
  | { readonly kind: 'frame'; readonly box: Box; readonly color: string; readonly width: number }
  | { readonly kind: 'dashes'; readonly box: Box; readonly color: string; readonly width: number }
  | { readonly kind: 'dots'; readonly box: Box }
  | { readonly kind: 'tile'; readonly box: Box; readonly art: ArtId }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly color: string;
      /** Filled without a width. */
      readonly width?: number;
      readonly clip?: Box;
    }
  | {
      readonly kind: 'arc';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      /** Degrees from upright, clockwise. */
      readonly from: number;
      readonly to: number;
      readonly color: string;
      readonly width: number;
    }
  | {
      readonly kind: 'needle';
      readonly x: number;
      readonly y: number;
      readonly length: number;
      readonly turn: number;
    }
  | {
      readonly kind: 'art';
      readonly art: ArtId;
      readonly box: Box;
      /** Degrees. */
      readonly turn?: number;
      /** Stands behind or apart: nothing to be read. */
      readonly ground?: boolean;
      readonly clip?: Box;
      /** Inked in its upper half only. */
      readonly half?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly type: Type;
      readonly color: string;
      /** Its line box: as wide as the text, 1.2 sizes high. */
      readonly box: Box;
    }
  | { readonly kind: 'qr'; readonly box: Box; readonly module: number; readonly dark: readonly boolean[][] };

/** The width of a text in card pixels. */
export type Measure = (text: string, type: Type) => number;
