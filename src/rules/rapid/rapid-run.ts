import { dealCard } from './deal-card.ts';
import type { RapidTable } from './rapid-schema.ts';

/** Wrong rulings a player may make before the run is over. */
export const rapidLives = 3;

/** A run of 权限快审: the seed of its deck and the rulings so far. All else follows. */
export interface RapidRun {
  readonly seed: number;
  readonly rulings: readonly ('lawful' | 'violation')[];
}

/** Where a run stands. */
export interface RapidState {
  /** Cards ruled rightly. */
  readonly right: number;
  readonly lives: number;
  readonly over: boolean;
  /** Whether each ruling was right, in order. */
  readonly outcomes: readonly boolean[];
}

/** Folds a run. Rulings after the last life change nothing. */
export function foldRapid(table: RapidTable, run: RapidRun): RapidState {
  const outcomes: boolean[] = [];
  let lives = rapidLives;
  for (const [index, ruling] of run.rulings.entries()) {
    if (lives === 0) break;
    const lawful = dealCard(table, run.seed, index).reasons === null;
    const right = (ruling === 'lawful') === lawful;
    outcomes.push(right);
    if (!right) lives -= 1;
  }
  return { right: outcomes.filter(Boolean).length, lives, over: lives === 0, outcomes };
}
