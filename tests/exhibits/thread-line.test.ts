import { describe, expect, it } from 'vitest';
import { type Cell, pointOf, threadLine } from '../../src/exhibits/thread-line.ts';

const cell = (x: number, y: number): Cell => ({ x, y, width: 100, height: 60 });

describe('threadLine', () => {
  it('runs across a row between the facing edges and sags', () => {
    const line = threadLine(cell(0, 0), cell(130, 0));
    expect(line).toMatchObject({ x1: 100, y1: 30, x2: 130, y2: 30 });
    expect(line.cy).toBeGreaterThan(30);
    expect(threadLine(cell(130, 0), cell(0, 0))).toMatchObject({ x1: 130, x2: 100 });
  });

  it('runs along a column between the facing edges, either way', () => {
    expect(threadLine(cell(0, 0), cell(0, 90))).toMatchObject({ x1: 50, y1: 60, x2: 50, y2: 90 });
    expect(threadLine(cell(0, 90), cell(0, 0))).toMatchObject({ x1: 50, y1: 90, x2: 50, y2: 60 });
  });

  it('ends where it says', () => {
    const line = threadLine(cell(0, 0), cell(130, 0));
    expect(pointOf(line, 0)).toEqual({ x: line.x1, y: line.y1 });
    expect(pointOf(line, 1)).toEqual({ x: line.x2, y: line.y2 });
    expect(pointOf(line, 0.5).x).toBeCloseTo(115);
  });
});
