import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import { gaugeSpots } from '../rules/gauge-spots.ts';
import type { Verdict } from '../rules/judge.ts';
import { missedOf } from '../rules/review/missed.ts';
import type { Feedback, PlayState } from '../rules/state.ts';
import { keepNotes, keepPlay, keepResult, plays, results } from './app.ts';
import { today } from './clock.ts';
import type { OutcomeRecord, PlayRecord } from './progress/records.ts';
import { verdictsOf } from './verdicts-of.ts';

/** Where a play is kept, and what becomes of its verdict. */
export interface PlayKeeper {
  readonly feedback: Feedback;
  /** The play to go on with, if there is one. */
  kept(): PlayRecord | undefined;
  keep(play: PlayRecord): void;
  /** The case was closed, and its key is here. */
  closed(state: PlayState, key: KeyBundle): void;
}

/** What the gauge is told of a verdict. */
export function gaugeRecords(bundle: PublicBundle, verdict: Verdict): OutcomeRecord[] {
  return gaugeSpots(bundle.level).flatMap((spot) => {
    const outcome = verdict.spots[spot]?.outcome;
    return outcome ? [{ level: bundle.level.id, outcome }] : [];
  });
}

/** A case of the campaign: one play by level, feedback after each mark, the first round told to gauge and notebook. */
export function campaignKeeper(bundle: PublicBundle): PlayKeeper {
  const { level, chapter } = bundle;
  return {
    feedback: 'each',
    kept: () => plays.value.get(level.id),
    keep: (play) => void keepPlay(play),
    closed(state, key) {
      const { first, now } = verdictsOf(state, key);
      // A result that came too late to be kept at the first closing is kept at a later one.
      const isFirst = state.rounds.length === 1 || !results.peek().has(level.id);
      void keepResult(level.id, chapter, now.score, isFirst ? gaugeRecords(bundle, first) : []);
      if (isFirst) void keepNotes(missedOf(level.id, state.rounds[0] ?? state.marks, key, today()));
    },
  };
}
