import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/cards/turn.ts';
import { checkFrames } from '../../src/tools/cards/check-frames.ts';
import { wholeClass } from '../../src/tools/cards/whole-class.ts';

const cardsFrom = (first: number, count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => ({
    seat: ((first + index) % 60) + 1,
    turn: ((index * 7 + seed * 3 + (index >> 2)) % 4) as Turn,
  }));

describe('48 cards of 24 px and more in a frame of 1080p', () => {
  test.each([1, 2, 3])('class %i: all seen within 4 frames, locked right within 8', {
    timeout: 240_000,
  }, (seed) => {
    expect(checkFrames(wholeClass(seed), 8)).toMatchObject({
      ghosts: 0,
      wrongTurns: 0,
      unseenAfter4: [],
      notLocked: [],
      wrongLocks: [],
    });
  });
});

describe('a thousand frames, each a ninth of 1080p', () => {
  // Clutter, noise and cards as dense as in a whole frame; ten batches, so that a red one names its seeds.
  test.each(
    Array.from({ length: 10 }, (_, index) => index),
  )('batch %i: no card in a wrong turn, and none where there is none', { timeout: 240_000 }, (batch) => {
    let right = 0;
    let shown = 0;
    for (let scene = 0; scene < 50; scene += 1) {
      const seed = 1000 + batch * 50 + scene;
      const size = scene % 3 === 0 ? ([14, 22] as const) : ([22, 60] as const);
      const read = checkFrames(
        {
          seed,
          width: 640,
          height: 360,
          cards: cardsFrom(seed, scene % 7, seed),
          px: size,
          sigma: 3 + (seed % 6),
        },
        2,
      );
      expect({ seed, ghosts: read.ghosts, wrongTurns: read.wrongTurns }).toEqual({
        seed,
        ghosts: 0,
        wrongTurns: 0,
      });
      right += read.right;
      shown += read.shown;
    }
    // The cards are read at all: most of them, though a third of the scenes hold ones too small to promise.
    expect(right / shown).toBeGreaterThan(0.85);
  });
});
