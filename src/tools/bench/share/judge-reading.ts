import type { Shared, ShareFault } from '../../../rules/share/read-share.ts';
import type { PlainScores } from './plain-scores.ts';

/** How what the game says of a text compares with the plain reading of its code. */
export type Reading = 'refused' | 'accepted' | 'wrong';

/** `wrong` if only one of the two refuses, or if any score differs. */
export function judgeReading(read: Shared | ShareFault, plain: PlainScores | null): Reading {
  if (typeof read === 'string') return plain ? 'wrong' : 'refused';
  if (!plain || plain.pooled !== read.pooled.score || plain.cases.length !== read.cases.length)
    return 'wrong';
  return read.cases.every((one, i) => one.verdict.score === plain.cases[i]) ? 'accepted' : 'wrong';
}
