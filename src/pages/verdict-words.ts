import type { UiKey } from '../app/i18n.ts';
import type { SpotOutcome, Verdict } from '../rules/judge.ts';
import { sealsFor } from '../rules/score.ts';

const cardWords: Readonly<Record<SpotOutcome['outcome'], UiKey>> = {
  hit: 'verdict.claimHit',
  miss: 'verdict.claimMiss',
  falseAlarm: 'verdict.claimAlarm',
  correctRelease: 'verdict.claimRelease',
};

type Line = { readonly key: UiKey; readonly params: Readonly<Record<string, number>> };

/** One sentence on a verdict; on a claim it speaks of cards. Restraint is praised as much as finding; nothing is scolded. */
export function verdictComment(verdict: Verdict, claim = false): Line {
  const { hits, misses, falseAlarms, correctReleases, rightReasons, score } = verdict;
  const params = { misses, alarms: falseAlarms, reasons: hits - rightReasons };
  const line = (name: string): Line => ({
    key: `verdict.${claim ? 'claim' : 'say'}.${name}` as UiKey,
    params,
  });
  if (hits === 0 && falseAlarms === 0) return line('nothing');
  if (correctReleases === 0 && misses === 0) return line('everything');
  if (misses === 0 && falseAlarms === 0) return line(rightReasons === hits ? 'perfect' : 'reasons');
  if (falseAlarms === 0) return line(rightReasons === hits ? 'restraint' : 'restraintReasons');
  if (misses === 0) return line('keen');
  return line(score >= 40 ? 'mixed' : 'hard');
}

/** What 阿默 scribbles in the margin: by seals, two to choose from. `pick` is any integer ≥ 0. */
export const chameleonLine = (score: number, pick: number): UiKey =>
  `verdict.amo.${sealsFor(score)}${pick % 2 === 0 ? 'a' : 'b'}` as UiKey;

/** The word for how a spot fell out; a card's are words of its own. */
export function outcomeWord({ outcome, rightReason }: SpotOutcome, claim = false): UiKey {
  if (claim) return rightReason || outcome !== 'hit' ? cardWords[outcome] : 'verdict.wrongReason';
  if (outcome === 'hit') return rightReason ? 'verdict.hit' : 'verdict.wrongReason';
  if (outcome === 'miss') return 'verdict.miss';
  return outcome === 'falseAlarm' ? 'verdict.alarm' : 'verdict.release';
}
