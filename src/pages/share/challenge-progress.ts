import { challenges } from '../../app/app.ts';
import type { PlayRecord } from '../../app/progress/records.ts';
import { isFinished } from '../next-step.ts';

/** How far a challenge is. */
export interface ChallengeProgress {
  readonly begun: boolean;
  /** Its closed plays, in the order of `levels`. */
  readonly closed: readonly PlayRecord[];
  /** The first case still open, counted from 1; null if all are closed. */
  readonly next: number | null;
}

/** How far this player is with the cases that a code names. */
export function challengeProgress(code: string, levels: readonly string[]): ChallengeProgress {
  const plays = challenges.value.get(code)?.plays ?? [];
  const closed = levels.flatMap(
    (level) => plays.find((play) => play.level === level && isFinished(play)) ?? [],
  );
  const done = new Set(closed.map((play) => play.level));
  const open = levels.findIndex((level) => !done.has(level));
  return {
    begun: plays.some((play) => play.actions.length > 0),
    closed,
    next: open < 0 ? null : open + 1,
  };
}
