import { describe, expect, test } from 'vitest';
import { edgesOf, letterOf, lettersOf } from '../../src/cards/letter.ts';
import { turnOf } from '../../src/cards/pose.ts';
import { cornersAt } from '../../src/tools/cards/card-pose.ts';

const held = (degrees: number) =>
  cornersAt({ x: 100, y: 100, px: 40, angle: (degrees * Math.PI) / 180, yaw: 0.4, pitch: -0.3 }, 0.5);

describe('what a turned card says', () => {
  test.each([
    ['letters', 0, 'A'],
    ['letters', 1, 'B'],
    ['letters', 2, 'C'],
    ['letters', 3, 'D'],
    ['verdict', 0, 'A'],
    ['verdict', 1, null],
    ['verdict', 2, 'B'],
    ['verdict', 3, null],
  ] as const)('%s at turn %i: %s', (kind, turn, letter) => {
    expect(letterOf(kind, turn)).toBe(letter);
  });

  test('the pupil who turns B up from the right edge turns the marker to its right', () => {
    // The pupil sees A B C D clockwise. B, on the right, comes up by a quarter to the pupil's left,
    // which the camera on the other side sees as a quarter to the right: turn 1.
    expect(edgesOf.letters[1]).toBe('B');
    expect(turnOf(held(90))).toBe(1);
    expect(letterOf('letters', turnOf(held(90)) ?? 0)).toBe('B');
  });

  test.each([
    [0, 0],
    [17, 0],
    [-17, 0],
    [90 + 30, 1],
    [180 - 30, 2],
    [180, 2],
    [-90, 3],
    [270 + 20, 3],
    [360, 0],
  ])('a marker turned by %i° is at turn %i', (degrees, turn) => {
    expect(turnOf(held(degrees))).toBe(turn);
  });

  test.each([45, 135, 225, -45])('one turned by %i° is between two answers and says nothing', (degrees) => {
    expect(
      turnOf(cornersAt({ x: 0, y: 0, px: 40, angle: (degrees * Math.PI) / 180, yaw: 0, pitch: 0 }, 0.5)),
    ).toBe(null);
  });

  test('every letter of a kind has one edge', () => {
    for (const kind of ['letters', 'verdict'] as const) {
      expect(edgesOf[kind].filter((edge) => edge !== null)).toEqual(lettersOf(kind));
    }
  });
});
