import { editionOf, type Skeleton } from '../edition.ts';
import type { Marks } from '../state.ts';
import { editionRef, levelRef } from './level-ref.ts';
import { packShare, type ShareKind } from './share-format.ts';
import { codesOf } from './spot-codes.ts';

/** One played case, to be shared. */
export interface PlayedCase {
  readonly level: string;
  readonly skeleton: Skeleton;
  /** Unsigned 32-bit. */
  readonly seed: number;
  readonly marks: Marks;
  /** True if some spots were judged a second time. */
  readonly reviewed: boolean;
}

/** Up to this many cases a code carries seeds, so that a challenge offers the reasons in the same order. */
const seededCases = 5;

/**
 * The share code of played cases: one for a `case`, else 1–127. `day` is the day number of 每日一查 (0–65535), else
 * null. Throws a `RangeError` for anything else, and for a case of more than 15 spots.
 */
export function writeShare(kind: ShareKind, day: number | null, cases: readonly PlayedCase[]): string {
  return packShare({
    kind,
    day,
    cases: cases.map(({ level, skeleton, seed, marks, reviewed }) => ({
      level: levelRef(level),
      edition: editionRef(editionOf(skeleton)),
      seed: cases.length <= seededCases ? seed >>> 0 : null,
      reviewed,
      marks: kind === 'class' ? [] : codesOf(marks, skeleton),
    })),
  });
}
