import { codeCells, codeOf, markerCells } from '../../cards/marker.ts';
import type { Quad } from '../../cards/point.ts';
import { type CardPose, cornersAt } from './card-pose.ts';
import { type Picture, paint } from './picture.ts';

/** White around the marker, in its cells. */
const marginCells = 1.1;

/** What turns a place in the picture back into one on the card (0–1 along each side), by the card's corners. */
function unproject([a, b, c, d]: Quad): (x: number, y: number) => { u: number; v: number } {
  const px = a.x - b.x + c.x - d.x;
  const py = a.y - b.y + c.y - d.y;
  const den = (b.x - c.x) * (d.y - c.y) - (d.x - c.x) * (b.y - c.y);
  const g = (px * (d.y - c.y) - (d.x - c.x) * py) / den;
  const h = ((b.x - c.x) * py - px * (b.y - c.y)) / den;
  const [m00, m01, m02] = [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x];
  const [m10, m11, m12] = [b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y];
  // The adjugate of the matrix undoes it but for a factor that the division takes out.
  return (x, y) => {
    const w = (m10 * h - m11 * g) * x + (m01 * g - m00 * h) * y + (m00 * m11 - m01 * m10);
    return {
      u: ((m11 - m12 * h) * x + (m02 * h - m01) * y + (m01 * m12 - m02 * m11)) / w,
      v: ((m12 * g - m10) * x + (m00 - m02 * g) * y + (m02 * m10 - m00 * m12)) / w,
    };
  };
}

/** Paints the marker's side of a seat's card: white paper and ink, at brightnesses of its own. */
export function paintCard(picture: Picture, pose: CardPose, seat: number, paper: number, ink: number): void {
  const code = codeOf(seat);
  const half = 0.5 + marginCells / markerCells;
  const back = unproject(cornersAt(pose, half));
  const cells = markerCells + 2 * marginCells;
  paint(picture, pose.x, pose.y, pose.px * half * 1.6, 3, (x, y) => {
    const { u, v } = back(x, y);
    if (u < 0 || v < 0 || u > 1 || v > 1) return null;
    const column = Math.floor(u * cells - marginCells);
    const row = Math.floor(v * cells - marginCells);
    if (row < 0 || column < 0 || row >= markerCells || column >= markerCells) return paper;
    if (row === 0 || column === 0 || row > codeCells || column > codeCells) return ink;
    return code[row - 1]?.[column - 1] ? paper : ink;
  });
}
