import { placeOf } from './place-of.ts';
import type { RoomState } from './state.ts';

/** Where a class can go from here: numbers of steps for `go`, null where there is no such step. */
export interface StepsAhead {
  readonly next: number | null;
  /** The reveal of the present question, over what is left of its beats. */
  readonly reveal: number | null;
  /** What comes after the present question: the next one, or the end of the stage. */
  readonly question: number | null;
  readonly stage: number | null;
}

/** The steps ahead of where the class is. */
export function stepsAhead(state: RoomState): StepsAhead {
  const { path, step } = state;
  const here = placeOf(state);
  const find = (wanted: (place: (typeof path)[number]) => boolean) => {
    const at = path.findIndex((place, i) => i > step && wanted(place));
    return at < 0 ? null : at;
  };
  if (!here) return { next: null, reveal: null, question: null, stage: null };
  const inQuestion = here.question !== null;
  return {
    next: find(() => true),
    reveal: inQuestion ? find((one) => one.question === here.question && one.beat === 'reveal') : null,
    question: inQuestion ? find((one) => one.stage === here.stage && one.question !== here.question) : null,
    stage: find((one) => one.stage > here.stage),
  };
}
