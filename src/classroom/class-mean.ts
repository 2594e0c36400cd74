import type { Verdict } from '../rules/judge.ts';
import { presentSeats } from './present-seats.ts';
import { seatVerdict } from './seat-verdict.ts';
import type { RoomState } from './state.ts';

/** A mean score 0–100, and of how many. Null of nobody. */
export interface MeanScore {
  readonly score: number | null;
  readonly n: number;
}

/** The mean of verdicts; those that are null are left out. */
export function meanScore(verdicts: readonly (Verdict | null)[]): MeanScore {
  const scores = verdicts.flatMap((one) => (one ? [one.score] : []));
  const sum = scores.reduce((total, score) => total + score, 0);
  return { score: scores.length === 0 ? null : sum / scores.length, n: scores.length };
}

/** The class: the mean of all seats that marked something. */
export const classMean = (state: RoomState, stage?: number): MeanScore =>
  meanScore(presentSeats(state).map((seat) => seatVerdict(state, seat, stage)));
