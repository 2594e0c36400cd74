import { judge, poolVerdicts, type Verdict } from '../judge.ts';
import type { Marks } from '../state.ts';
import type { EditionShelf, KeptEdition } from './edition-shelf.ts';
import { type PackedCase, type PackedShare, unpackShare } from './share-format.ts';
import { marksOf } from './spot-codes.ts';

/** One case of a share, judged by the key of its own edition. */
export interface SharedCase extends KeptEdition {
  /** Unsigned 32-bit; null where the code carries none. */
  readonly seed: number | null;
  /** True if some spots were judged a second time. */
  readonly reviewed: boolean;
  readonly marks: Marks;
  readonly verdict: Verdict;
}

/** A share with every score recomputed. */
export interface Shared {
  readonly kind: PackedShare['kind'];
  /** The day number of 每日一查, else null. */
  readonly day: number | null;
  readonly cases: readonly SharedCase[];
  /** All marks pooled. Of a `class` there are none, and this says nothing. */
  readonly pooled: Verdict;
}

/** Why a code can't be shown: it is damaged or forged, or it names a level or an edition this build lacks. */
export type ShareFault = 'broken' | 'lacking';

function readCase(one: PackedCase, marked: boolean, shelf: EditionShelf): SharedCase | ShareFault {
  const found = shelf.find(one.level, one.edition);
  if (!found) return 'lacking';
  const none = one.marks.length === 0 ? {} : null;
  const marks = marked ? marksOf(one.marks, found.skeleton) : none;
  if (!marks) return 'broken';
  const { level, edition, revised, skeleton } = found;
  const { seed, reviewed } = one;
  return { level, edition, revised, skeleton, seed, reviewed, marks, verdict: judge(marks, skeleton) };
}

/**
 * Reads a share code and judges its marks by the keys of their own editions: a code carries no score that could
 * be believed. Never throws.
 */
export function readShare(code: string, shelf: EditionShelf): Shared | ShareFault {
  const packed = unpackShare(code);
  if (!packed) return 'broken';
  const cases: SharedCase[] = [];
  for (const one of packed.cases) {
    const read = readCase(one, packed.kind !== 'class', shelf);
    if (typeof read === 'string') return read;
    if (cases.some((other) => other.level === read.level)) return 'broken';
    cases.push(read);
  }
  const pooled = poolVerdicts(Object.fromEntries(cases.map((one) => [one.level, one.verdict])));
  return { kind: packed.kind, day: packed.day, cases, pooled };
}
