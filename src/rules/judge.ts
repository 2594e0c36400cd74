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

/** Where a tally counts an outcome. */
const tallied = {
  hit: 'hits',
  miss: 'misses',
  falseAlarm: 'falseAlarms',
  correctRelease: 'correctReleases',
} as const;

/** `Object.assign`, because two spreads in one literal take ten times as long, and a long share link has many. */
const verdictOf = (tally: Tally, spots: Verdict['spots']): Verdict =>
  Object.assign({ spots }, tally, scoreTally(tally));

/** Judges marks against a key. Spots the key doesn't know are ignored. */
export function judge(marks: Marks, key: { readonly spots: Readonly<Record<string, Answer>> }): Verdict {
  const spots: Record<string, SpotOutcome> = {};
  for (const [id, spot] of Object.entries(key.spots)) spots[id] = judgeSpot(marks[id], spot);
  const tally = { hits: 0, misses: 0, falseAlarms: 0, correctReleases: 0, rightReasons: 0 };
  for (const { outcome, rightReason } of Object.values(spots)) {
    tally[tallied[outcome]] += 1;
    if (outcome === 'hit' && rightReason) tally.rightReasons += 1;
  }
  return verdictOf(tally, spots);
}

/** The verdict of a set: all marks pooled before they are scored. Spots are named `case/spot`. */
export function poolVerdicts(verdicts: Readonly<Record<string, Verdict>>): Verdict {
  const tally = poolTallies(Object.values(verdicts));
  const spots: Record<string, SpotOutcome> = {};
  for (const [id, verdict] of Object.entries(verdicts)) {
    for (const [spot, outcome] of Object.entries(verdict.spots)) spots[`${id}/${spot}`] = outcome;
  }
  return verdictOf(tally, spots);
}
