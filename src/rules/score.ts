/** How the marks of one case, or of a pooled set, fell out. All counts are ≥ 0. */
export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctReleases: number;
  /** Hits whose reason was right; at most `hits`. */
  readonly rightReasons: number;
}

/** Score 0–100, seals 0–3 and the rates behind them, each 0–1. */
export interface Score {
  readonly score: number;
  readonly seals: 0 | 1 | 2 | 3;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly reasonAccuracy: number;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Three seals at 100, two from 65, one from 40. */
export function sealsFor(score: number): 0 | 1 | 2 | 3 {
  if (score >= 100) return 3;
  if (score >= 65) return 2;
  return score >= 40 ? 1 : 0;
}

/**
 * The one scorer of every mechanic: Youden's J, never below zero, times 0.6 plus 0.4 of the share of
 * right reasons. Marking everything and marking nothing both give 0. (Youden 1950, Cancer 3:32–35.)
 */
export function scoreTally(tally: Tally): Score {
  const sensitivity = ratio(tally.hits, tally.hits + tally.misses);
  const specificity = ratio(tally.correctReleases, tally.correctReleases + tally.falseAlarms);
  const reasonAccuracy = ratio(tally.rightReasons, tally.hits);
  const youden = Math.max(0, sensitivity + specificity - 1);
  const score = Math.round(100 * youden * (0.6 + 0.4 * reasonAccuracy));
  return { score, seals: sealsFor(score), sensitivity, specificity, reasonAccuracy };
}

/** Adds tallies up: a set is pooled before it is scored. */
export function poolTallies(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    hits: sum((t) => t.hits),
    misses: sum((t) => t.misses),
    falseAlarms: sum((t) => t.falseAlarms),
    correctReleases: sum((t) => t.correctReleases),
    rightReasons: sum((t) => t.rightReasons),
  };
}
