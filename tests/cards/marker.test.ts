import aruco from 'js-aruco2';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/cards/marker.ts';
import { markerPath, markerSvg } from '../../src/cards/marker-svg.ts';
import { seatCount } from '../../src/cards/seat-count.ts';

const seats = Array.from({ length: seatCount }, (_, index) => index + 1);
const clockwise = (rows: boolean[][]) =>
  rows.map((_, x) => rows.map((_row, y) => rows[rows.length - 1 - y]?.[x] ?? false));
const turned = (rows: boolean[][], turn: number): boolean[][] =>
  turn === 0 ? rows : turned(clockwise(rows), turn - 1);
const cellsOf = (rows: boolean[][]) =>
  rows
    .flat()
    .map((cell) => (cell ? 1 : 0))
    .join('');
const distance = (one: string, other: string) =>
  [...one].filter((cell, index) => cell !== other[index]).length;

describe('the markers', () => {
  test('are far apart: from one another and from themselves turned, in at least 13 of 36 cells', () => {
    const all = seats.map((seat) => [0, 1, 2, 3].map((turn) => cellsOf(turned(codeOf(seat), turn))));
    let least = 36;
    all.forEach((turns, seat) => {
      const upright = turns[0] as string;
      all.forEach((others, other) => {
        others.forEach((cells, turn) => {
          if (seat !== other || turn !== 0) least = Math.min(least, distance(upright, cells));
        });
      });
    });
    expect(least).toBe(13);
  });

  test.each([0, 61, -1, 1.5, Number.NaN])('there is none for %s', (seat) => {
    expect(() => codeOf(seat)).toThrow(RangeError);
    expect(() => markerPath(seat)).toThrow(RangeError);
  });

  test.each([1, 30, 60])('the path of %s is black just where the border and the code are', (seat) => {
    const holes = new Set(
      [...markerPath(seat).matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`),
    );
    expect(markerPath(seat)).toMatch(/^M0 0H8V8H0z/);
    codeOf(seat).forEach((row, y) => {
      row.forEach((white, x) => {
        expect(holes.has(`${x + 1} ${y + 1}`)).toBe(white);
      });
    });
    expect(holes.size).toBe(codeOf(seat).flat().filter(Boolean).length);
  });

  test('print with white all around', () => {
    expect(markerSvg(7)).toContain('viewBox="-1 -1 10 10"');
    expect(markerSvg(7)).toContain('fill="#fff" d="M-1 -1h10v10h-10z"');
    expect(markerSvg(7)).toContain(markerPath(7));
  });

  test('are the first of the dictionary that js-aruco2 names', () => {
    const [first] = aruco.AR.DICTIONARIES.ARUCO_MIP_36h12.codeList;
    expect(Number.parseInt(cellsOf(codeOf(1)), 2)).toBe(first);
  });
});
