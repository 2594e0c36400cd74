import type { PublicBundle } from '../rules/bundle.ts';
import { missedOf } from '../rules/review/missed.ts';
import { challenges, dailies, keepChallenge, keepNotes, keepOutcomes, plays, results } from './app.ts';
import { today } from './clock.ts';
import { gaugeRecords, type PlayKeeper } from './play-keeper.ts';
import type { PlayRecord } from './progress/records.ts';
import { randomSeed } from './random-seed.ts';
import { toldLevels } from './told-levels.ts';
import { verdictsOf } from './verdicts-of.ts';

/** True if this player knows a case from elsewhere than the challenge of `code`. */
export function metBefore(level: string, code: string): boolean {
  const isClosed = (play: PlayRecord) =>
    play.level === level && play.actions.some((one) => one.type === 'finish');
  if (results.peek().has(level) || toldLevels.has(level)) return true;
  // In the campaign every mark is answered at once, so a play begun there is known in part.
  if ((plays.peek().get(level)?.actions.length ?? 0) > 0) return true;
  if ([...dailies.peek().values()].some((daily) => daily.plays.some(isClosed))) return true;
  return [...challenges.peek().values()].some((one) => one.code !== code && one.plays.some(isClosed));
}

/**
 * A case of a challenge: kept with its share code, with the seed of the link so that the reasons come in the same
 * order. The gauge is told of first meetings only: it should show the eye, and a case judged a second time shows
 * the memory. What was missed goes to the notebook either way. Campaign, daily sets and results are not touched.
 */
export function challengeKeeper(bundle: PublicBundle, code: string, seed: number | null): PlayKeeper {
  const { level, chapter } = bundle;
  const fresh: PlayRecord = { level: level.id, chapter, seed: seed ?? randomSeed(), actions: [] };
  const kept = () => challenges.peek().get(code)?.plays ?? [];
  return {
    feedback: 'end',
    kept: () => kept().find((play) => play.level === level.id) ?? fresh,
    keep(play) {
      void keepChallenge(code, [...kept().filter((one) => one.level !== level.id), play]);
    },
    closed(state, key) {
      const { first } = verdictsOf(state, key);
      if (!metBefore(level.id, code)) void keepOutcomes(gaugeRecords(bundle, first));
      void keepNotes(missedOf(level.id, state.rounds[0] ?? state.marks, key, today()));
    },
  };
}
