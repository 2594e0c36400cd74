import type { Opening } from './open-schema.ts';

/** The seal a seat is known by: a nature character, and how often it has been given out before. */
export interface Seal {
  /** Empty where the class goes by numbers. */
  readonly sign: string;
  /** 1 for the first seat of a character, 2 for the second … */
  readonly lap: number;
}

/** The seal of a seat: characters in the order of the list, from the start again when they run out. */
export function sealOf({ seals }: Pick<Opening, 'seals'>, seat: number): Seal {
  if (seals.length === 0) return { sign: '', lap: 1 };
  return { sign: seals[(seat - 1) % seals.length] ?? '', lap: Math.floor((seat - 1) / seals.length) + 1 };
}
