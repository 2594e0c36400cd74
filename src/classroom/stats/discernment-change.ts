import { type Discernment, discernment } from '../../rules/discernment.ts';
import type { Tally } from '../../rules/score.ts';
import { type Figure, fewest } from './figure.ts';

/** Judgements by outcome. */
export type Outcomes = Omit<Tally, 'rightReasons'>;

/** Discernment and bias before and after, and how they changed. Null where they can't be had. */
export interface DiscernmentChange {
  readonly before: Discernment | null;
  readonly after: Discernment | null;
  /** After minus before: above 0, violations are told better from look-alikes. */
  readonly dPrime: Figure;
  /** After minus before: above 0, fewer accusations whatever the case; below 0, more. */
  readonly bias: Figure;
}

const both = (one: Outcomes) => one.hits + one.misses > 0 && one.falseAlarms + one.correctReleases > 0;

/**
 * Change in d′ and in c between two sets of judgements pooled over the same seats, each by `discernment` with its
 * log-linear correction (Hautus 1995, Behavior Research Methods 27:46–51). Pooled figures of a class, of no one
 * person: pupils who differ in bias make the pooled d′ smaller than theirs (Macmillan & Creelman 2005, ch. 13).
 */
export function discernmentChange(before: Outcomes, after: Outcomes, seats: number): DiscernmentChange {
  const [earlier, later] = [before, after].map((one) => (both(one) ? discernment(one) : null));
  const none = (why: 'few' | 'one-kind'): DiscernmentChange => {
    const figure: Figure = { value: null, n: seats, why };
    return { before: earlier ?? null, after: later ?? null, dPrime: figure, bias: figure };
  };
  if (seats < fewest) return none('few');
  if (!earlier || !later) return none('one-kind');
  return {
    before: earlier,
    after: later,
    dPrime: { value: later.dPrime - earlier.dPrime, n: seats },
    bias: { value: later.bias - earlier.bias, n: seats },
  };
}
