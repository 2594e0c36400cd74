import type { PublicBundle } from '../rules/bundle.ts';
import { missedOf } from '../rules/review/missed.ts';
import { dailies, keepDaily, keepNotes, keepOutcomes } from './app.ts';
import { today } from './clock.ts';
import { gaugeRecords, type PlayKeeper } from './play-keeper.ts';
import type { DailyRecord } from './progress/records.ts';
import { verdictsOf } from './verdicts-of.ts';

/** The record of a day's set, begun or not. */
export const dailyRecord = (day: number, levels: readonly string[]): DailyRecord =>
  dailies.value.get(day) ?? { day, levels: [...levels], plays: [], score: null };

/** A case of a day's set: kept with its day, judged only when the whole set is closed. */
export function dailyKeeper(bundle: PublicBundle, day: number, levels: readonly string[]): PlayKeeper {
  const { id } = bundle.level;
  return {
    feedback: 'end',
    kept: () => dailyRecord(day, levels).plays.find((play) => play.level === id),
    keep(play) {
      const record = dailyRecord(day, levels);
      const others = record.plays.filter((one) => one.level !== id);
      void keepDaily({ ...record, plays: [...others, play] });
    },
    closed(state, key) {
      void keepOutcomes(gaugeRecords(bundle, verdictsOf(state, key).first));
      void keepNotes(missedOf(id, state.rounds[0] ?? state.marks, key, today()));
    },
  };
}
