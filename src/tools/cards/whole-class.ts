import type { Turn } from '../../cards/turn.ts';
import type { ClassScene } from './render-class.ts';

/** A class of 48 cards of 24–32 px in a frame of 1080p, each class another: seats, turns, places and noise. */
export const wholeClass = (seed: number): ClassScene => ({
  seed,
  width: 1920,
  height: 1080,
  cards: Array.from({ length: 48 }, (_, index) => ({
    seat: ((seed * 5 + index) % 60) + 1,
    turn: ((index * 7 + seed * 3 + (index >> 2)) % 4) as Turn,
  })),
  px: [24, 32],
  sigma: 5 + (seed % 4),
});
