import { scoredQuestions } from './scored-questions.ts';
import type { RoomState } from './state.ts';
import { tallyOf } from './tally.ts';

/** Rates over all judgements of the class: all that hands give. Null rates where there was nothing to judge. */
export interface ClassRates {
  readonly n: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctReleases: number;
  readonly hitRate: number | null;
  readonly falseAlarmRate: number | null;
}

/** The class's judgements pooled, of a stage or of all. */
export function classRates(state: RoomState, stage?: number): ClassRates {
  let [hits, misses, falseAlarms, correctReleases] = [0, 0, 0, 0];
  for (const { id, answer } of scoredQuestions(state, stage)) {
    const { lawful, violation } = tallyOf(state, id);
    if (answer?.verdict === 'violation') [hits, misses] = [hits + violation, misses + lawful];
    else [falseAlarms, correctReleases] = [falseAlarms + violation, correctReleases + lawful];
  }
  const rate = (part: number, rest: number) => (part + rest === 0 ? null : part / (part + rest));
  return {
    n: hits + misses + falseAlarms + correctReleases,
    hits,
    misses,
    falseAlarms,
    correctReleases,
    hitRate: rate(hits, misses),
    falseAlarmRate: rate(falseAlarms, correctReleases),
  };
}
