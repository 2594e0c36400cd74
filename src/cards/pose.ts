import type { Point, Quad } from './point.ts';
import type { Turn } from './turn.ts';

/** A card that leans further from the nearest quarter turn than this (degrees) could be on its way to the next. */
const maxLean = 35;

/** The quarter turn of a marker by its corners (its own top left first); null if it leans between two. */
export function turnOf([topLeft, topRight, bottomRight, bottomLeft]: Quad): Turn | null {
  const x = topLeft.x + topRight.x - bottomLeft.x - bottomRight.x;
  const y = topLeft.y + topRight.y - bottomLeft.y - bottomRight.y;
  const quarters = Math.atan2(x, -y) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) * 90 > maxLean ? null : (((nearest + 4) % 4) as Turn);
}

/** The mean length of the edges, px. */
export function sizeOf(quad: Quad): number {
  const edges = quad.map((corner, index) => {
    const next = quad[(index + 1) % 4] as Point;
    return Math.hypot(next.x - corner.x, next.y - corner.y);
  });
  return edges.reduce((sum, edge) => sum + edge, 0) / 4;
}

/** The middle of the corners. */
export const middleOf = (quad: Quad): Point => ({
  x: quad.reduce((sum, corner) => sum + corner.x, 0) / 4,
  y: quad.reduce((sum, corner) => sum + corner.y, 0) / 4,
});
