import { poolTallies, type Score, scoreTally, type Tally } from './score.ts';
import type { Mark, Marks } from './state.ts';

/** As much of a spot's key as judging needs. */
export type Answer =
  | { readonly verdict: 'lawful' }
  | {
      readonly verdict: 'violation';
      readonly reason: string;
      /** Further reasons that are right as well. */
      readonly accepts?: readonly string[] | undefined;
    };

/** How one spot fell out. `rightReason` is meaningful for hits only. */
export interface SpotOutcome {
  readonly outcome: 'hit' | 'miss' | 'falseAlarm' | 'correctRelease';
  readonly rightReason: boolean;
}

/** The result of a play. */
export interface Verdict extends Tally, Score {
  readonly spots: Readonly<Record<string, SpotOutcome>>;
}

/** The judgement of one mark; `undefined` is a spot left alone. */
export function judgeSpot(mark: Mark | undefined, key: Answer): SpotOutcome {
  const accused = mark?.verdict === 'violation';
  if (key.verdict === 'lawful') {
    return { outcome: accused ? 'falseAlarm' : 'correctRelease', rightReason: false };
  }
  if (!accused) return { outcome: 'miss', rightReason: false };
  const right = mark.reason === key.reason || (key.accepts ?? []).includes(mark.reason ?? '');
  return { outcome: 'hit', rightReason: right };
}

/** True for a hit with the right reason and for a correct release: nothing to look at again. */
export const isRight = (outcome: SpotOutcome): boolean =>
  outcome.outcome === 'correctRelease' || (outcome.outcome === 'hit' && outcome.rightReason);

/** Judges marks against a key. Spots the key doesn't know are ignored. */
export function judge(marks: Marks, key: { readonly spots: Readonly<Record<string, Answer>> }): Verdict {
  const spots: Record<string, SpotOutcome> = {};
  for (const [id, spot] of Object.entries(key.spots)) spots[id] = judgeSpot(marks[id], spot);
  const outcomes = Object.values(spots);
  const count = (outcome: SpotOutcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
  const tally: Tally = {
    hits: count('hit'),
    misses: count('miss'),
    falseAlarms: count('falseAlarm'),
    correctReleases: count('correctRelease'),
    rightReasons: outcomes.filter((one) => one.outcome === 'hit' && one.rightReason).length,
  };
  return { ...tally, ...scoreTally(tally), spots };
}

/** The verdict of a set: all marks pooled before they are scored. Spots are named `case/spot`. */
export function poolVerdicts(verdicts: Readonly<Record<string, Verdict>>): Verdict {
  const tally = poolTallies(Object.values(verdicts));
  const spots = Object.entries(verdicts).flatMap(([id, verdict]) =>
    Object.entries(verdict.spots).map(([spot, outcome]) => [`${id}/${spot}`, outcome] as const),
  );
  return { ...tally, ...scoreTally(tally), spots: Object.fromEntries(spots) };
}
