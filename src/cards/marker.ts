import aruco from 'js-aruco2';
import { seatCount } from './seat-count.ts';

/** Cells along a side of a marker, its black border of one cell included. */
export const markerCells = 8;

/** Cells along a side of the code within the border. */
export const codeCells = 6;

/**
 * The codes of the seats: the first 60 of ArUco's MIP 36h12 dictionary. Any two of them differ in at least 13 of
 * 36 cells however they are turned, and so does each from itself turned: three misread cells can't make one of
 * another, and black-bordered squares of chance hardly ever pass for one.
 */
const codes = aruco.AR.DICTIONARIES.ARUCO_MIP_36h12.codeList.slice(0, seatCount);

/**
 * The code of a seat as rows of cells from the top left; true is white. Throws for a number that is no seat.
 */
export function codeOf(seat: number): boolean[][] {
  const code = codes[seat - 1];
  if (code === undefined) throw new RangeError(`no card has the number ${seat}`);
  // 36 bits: more than the bitwise operators hold.
  const bits = code.toString(2).padStart(codeCells * codeCells, '0');
  return Array.from({ length: codeCells }, (_, row) =>
    [...bits.slice(row * codeCells, (row + 1) * codeCells)].map((bit) => bit === '1'),
  );
}
