import { describe, expect, test } from 'vitest';
import { settleSightings } from '../../src/cards/settle-sightings.ts';
import type { Sighting } from '../../src/cards/sighting.ts';
import type { Turn } from '../../src/cards/turn.ts';

const at = (seat: number, x: number, turn: Turn = 0, misread = 0): Sighting => ({
  seat,
  turn,
  corners: [
    { x, y: 0 },
    { x: x + 30, y: 0 },
    { x: x + 30, y: 30 },
    { x, y: 30 },
  ],
  size: 30,
  misread,
});

describe('many readings of one image', () => {
  test('of one card become one, the best', () => {
    expect(settleSightings([at(4, 100, 1, 2), at(4, 103, 1, 0), at(4, 98, 1, 1)])).toEqual({
      sightings: [at(4, 103, 1, 0)],
      twice: [],
    });
  });

  test('of a number at two places count for none and are named', () => {
    expect(settleSightings([at(4, 100), at(5, 200), at(4, 300)])).toEqual({
      sightings: [at(5, 200)],
      twice: [4],
    });
  });

  test('of one place in two turns count for none and are named', () => {
    expect(settleSightings([at(4, 100, 0), at(4, 100, 1)])).toEqual({ sightings: [], twice: [4] });
  });

  test('come out in the order of seats', () => {
    expect(settleSightings([at(9, 0), at(2, 90), at(30, 180)]).sightings.map((one) => one.seat)).toEqual([
      2, 9, 30,
    ]);
  });

  test('of nothing are nothing', () => {
    expect(settleSightings([])).toEqual({ sightings: [], twice: [] });
  });
});
