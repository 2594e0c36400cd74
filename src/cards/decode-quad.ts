import cv from 'js-aruco2/src/cv.js';
import type { GreyImage } from './grey-image.ts';
import { codeCells, codeOf, markerCells } from './marker.ts';
import type { Point, Quad } from './point.ts';
import { seatCount } from './seat-count.ts';

const { CV } = cv;

/** Cells of the code that may be misread; beyond it nothing counts as a card. Two codes differ in at least 13. */
export const maxMisread = 3;
/** Cells of the border that may look light. */
const maxLightBorder = 1;
/** The least difference between paper and ink, of 255. */
const minContrast = 24;
/** Px by which a quadrilateral is tried larger: a border's pixels lie within the ink. */
const growths = [0.5, 1, 0] as const;
const samples = [-0.25, 0, 0.25] as const;

/** The codes as cells in a row, each in four turns: `[seat − 1][turn][cell]`. */
const templates: readonly (readonly Uint8Array[])[] = Array.from({ length: seatCount }, (_, index) => {
  let rows = codeOf(index + 1);
  return [0, 1, 2, 3].map(() => {
    const flat = Uint8Array.from(rows.flat(), Number);
    // A quarter clockwise: the left column, read upwards, becomes the top row.
    rows = rows.map((_row, x) => rows.map((_cell, y) => rows[codeCells - 1 - y]?.[x] ?? false));
    return flat;
  });
});

/** A code found in a quadrilateral. */
export interface Decoded {
  readonly seat: number;
  /** Index of the quadrilateral's corner where the marker has its top left one. */
  readonly first: 0 | 1 | 2 | 3;
  /** Cells misread. */
  readonly misread: number;
}

function grown(quad: Quad, px: number): Quad {
  if (px === 0) return quad;
  const x = (quad[0].x + quad[1].x + quad[2].x + quad[3].x) / 4;
  const y = (quad[0].y + quad[1].y + quad[2].y + quad[3].y) / 4;
  return quad.map((corner) => {
    const away = Math.hypot(corner.x - x, corner.y - y);
    const by = 1 + (px * Math.SQRT2) / away;
    return { x: x + (corner.x - x) * by, y: y + (corner.y - y) * by };
  }) as unknown as Quad;
}

/** Brightness between pixels. Outside the image the nearest pixel counts. */
function brightness({ width, height, data }: GreyImage, x: number, y: number): number {
  const cx = Math.min(Math.max(x, 0), width - 1);
  const cy = Math.min(Math.max(y, 0), height - 1);
  const left = Math.min(Math.floor(cx), Math.max(0, width - 2));
  const top = Math.min(Math.floor(cy), Math.max(0, height - 2));
  const dx = cx - left;
  const dy = cy - top;
  const at = top * width + left;
  const right = width > 1 ? 1 : 0;
  const below = height > 1 ? width : 0;
  const upper = (data[at] as number) * (1 - dx) + (data[at + right] as number) * dx;
  const lower = (data[at + below] as number) * (1 - dx) + (data[at + below + right] as number) * dx;
  return upper * (1 - dy) + lower * dy;
}

/** The mean brightness of each cell of the marker that would fill the quadrilateral. */
function cellsOf(image: GreyImage, quad: readonly Point[]): Float32Array {
  const [a, b, c, d, e, f, g, h] = CV.square2quad(quad) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const cells = new Float32Array(markerCells * markerCells);
  for (let row = 0; row < markerCells; row += 1) {
    for (let column = 0; column < markerCells; column += 1) {
      let sum = 0;
      for (const sy of samples) {
        for (const sx of samples) {
          const u = (column + 0.5 + sx) / markerCells;
          const v = (row + 0.5 + sy) / markerCells;
          const w = g * u + h * v + 1;
          sum += brightness(image, (a * u + b * v + c) / w, (d * u + e * v + f) / w);
        }
      }
      cells[row * markerCells + column] = sum / (samples.length * samples.length);
    }
  }
  return cells;
}

/** The brightness that best parts the cells into two groups (Otsu); null if they hardly differ. */
function parting(cells: Float32Array): number | null {
  const sorted = Float32Array.from(cells).sort();
  const total = sorted.reduce((sum, cell) => sum + cell, 0);
  let below = 0;
  let best = 0;
  let at: number | null = null;
  for (let count = 1; count < sorted.length; count += 1) {
    below += sorted[count - 1] as number;
    const low = below / count;
    const high = (total - below) / (sorted.length - count);
    const between = count * (sorted.length - count) * (high - low) ** 2;
    if (between > best && high - low >= minContrast) {
      best = between;
      at = (low + high) / 2;
    }
  }
  return at;
}

function match(cells: Float32Array): Decoded | null {
  const threshold = parting(cells);
  if (threshold === null) return null;
  const code = new Uint8Array(codeCells * codeCells);
  let lightBorder = 0;
  for (let row = 0; row < markerCells; row += 1) {
    for (let column = 0; column < markerCells; column += 1) {
      const isLight = (cells[row * markerCells + column] as number) > threshold;
      const isCode = row > 0 && column > 0 && row <= codeCells && column <= codeCells;
      if (isCode) code[(row - 1) * codeCells + column - 1] = isLight ? 1 : 0;
      else if (isLight) lightBorder += 1;
    }
  }
  if (lightBorder > maxLightBorder) return null;
  let best: Decoded | null = null;
  templates.forEach((turns, index) => {
    turns.forEach((template, turn) => {
      let misread = 0;
      for (let cell = 0; cell < code.length && misread <= maxMisread; cell += 1) {
        if (code[cell] !== template[cell]) misread += 1;
      }
      if (misread <= maxMisread && (best === null || misread < best.misread)) {
        best = { seat: index + 1, first: turn as Decoded['first'], misread };
      }
    });
  });
  return best;
}

/** Reads the code within a quadrilateral (corners clockwise); null if it holds no card's. */
export function decodeQuad(image: GreyImage, quad: Quad): Decoded | null {
  let best: Decoded | null = null;
  for (const growth of growths) {
    const decoded = match(cellsOf(image, grown(quad, growth)));
    if (decoded?.misread === 0) return decoded;
    if (decoded && (best === null || decoded.misread < best.misread)) best = decoded;
  }
  return best;
}
