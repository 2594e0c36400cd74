/** Where a cell of a map lies, in px from the grid's top left corner. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A quadratic curve from 1 to 2, bent towards c. */
export interface ThreadLine {
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * The thread between two neighbouring cells, from the facing edge of one to that of the other: it sags
 * where it hangs across a row, and gives a little to the left where it runs along a column.
 */
export function threadLine(from: Cell, to: Cell): ThreadLine {
  const [ax, ay] = [from.x + from.width / 2, from.y + from.height / 2];
  const [bx, by] = [to.x + to.width / 2, to.y + to.height / 2];
  if (Math.abs(bx - ax) > Math.abs(by - ay)) {
    const x1 = bx > ax ? from.x + from.width : from.x;
    const x2 = bx > ax ? to.x : to.x + to.width;
    const y = (ay + by) / 2;
    return { x1, y1: y, cx: (x1 + x2) / 2, cy: y + 0.42 * Math.abs(x2 - x1), x2, y2: y };
  }
  const y1 = by > ay ? from.y + from.height : from.y;
  const y2 = by > ay ? to.y : to.y + to.height;
  const x = (ax + bx) / 2;
  return { x1: x, y1, cx: x - 0.3 * Math.abs(y2 - y1), cy: (y1 + y2) / 2, x2: x, y2 };
}

/** The point of a line at `p` from 0 to 1. */
export function pointOf(line: ThreadLine, p: number): { readonly x: number; readonly y: number } {
  const [a, b, c] = [(1 - p) ** 2, 2 * p * (1 - p), p ** 2];
  return { x: a * line.x1 + b * line.cx + c * line.x2, y: a * line.y1 + b * line.cy + c * line.y2 };
}
