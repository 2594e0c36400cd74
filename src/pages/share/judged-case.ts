import type { PlayRecord } from '../../app/progress/records.ts';
import { foldRun } from '../../mechanics/play.ts';
import { type ComparedCase, compareCase } from '../../rules/share/compare-case.ts';
import type { Marks } from '../../rules/state.ts';
import type { OpenCase } from './open-case.ts';

/** A case that both have judged. */
export interface JudgedPair extends OpenCase {
  readonly marks: Marks;
  readonly compared: ComparedCase;
}

/**
 * From this many cases on, those already closed are told before the last one is: nobody should judge a whole book
 * without an answer.
 */
export const toldFrom = 6;

/** A case with both plays put side by side; none if this player has not played it. */
export function judgedCase(one: OpenCase, plays: readonly PlayRecord[]): JudgedPair[] {
  const { shared, bundle, keyBundle } = one;
  const play = plays.find((other) => other.level === shared.level);
  if (!play) return [];
  const { marks } = foldRun(bundle.level, { seed: play.seed, feedback: 'end' }, play.actions);
  const order = bundle.level.spots.map((spot) => spot.id);
  const theirs = { marks: shared.marks, key: shared.skeleton };
  return [{ ...one, marks, compared: compareCase({ marks, key: keyBundle }, theirs, order) }];
}
