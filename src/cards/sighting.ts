import type { Quad } from './point.ts';
import type { Turn } from './turn.ts';

/** A card seen in an image. */
export interface Sighting {
  readonly seat: number;
  readonly turn: Turn;
  /** The marker's corners, its own top left first, clockwise; px of the whole image. */
  readonly corners: Quad;
  /** Mean length of its edges, px of the whole image. */
  readonly size: number;
  /** Cells misread. */
  readonly misread: number;
}
