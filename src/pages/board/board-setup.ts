import { seatCount } from '../../cards/seat-count.ts';
import type { Opening, Way } from '../../classroom/open-schema.ts';

/** What a teacher chooses before a class begins. */
export interface BoardSetup {
  readonly way: Exclude<Way, 'devices'>;
  readonly asks: Opening['asks'];
  /** Pupils, 1–60. */
  readonly size: number;
  readonly teams: Opening['teams'];
  readonly talk: boolean;
  readonly timer: boolean;
}

/** What most classes want. */
export const usualSetup: BoardSetup = {
  way: 'hands',
  asks: 'verdict',
  size: 45,
  teams: 0,
  talk: true,
  timer: false,
};

/** A class size as a whole number within what cards go up to; what is no number is one. */
export const clampSize = (size: number): number =>
  Number.isFinite(size) ? Math.min(seatCount, Math.max(1, Math.round(size))) : 1;
