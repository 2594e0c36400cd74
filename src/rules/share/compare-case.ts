import { type Answer, judge, type SpotOutcome, type Verdict } from '../judge.ts';
import { own } from '../own.ts';
import type { Mark, Marks } from '../state.ts';

/** One player's marks and the answers they are judged by. */
export interface Side {
  readonly marks: Marks;
  readonly key: { readonly spots: Readonly<Record<string, Answer>> };
}

/** One spot as one side had it. */
interface SideOfSpot {
  readonly mark: Mark | undefined;
  readonly answer: Answer;
  readonly outcome: SpotOutcome;
}

/** One spot, marked by both. */
export interface ComparedSpot {
  readonly id: string;
  readonly mine: SideOfSpot;
  readonly theirs: SideOfSpot;
  /** True if both marked it the same: verdict, and reason where there is one. */
  readonly alike: boolean;
}

/** A case as two players had it, over the spots that both met. */
export interface ComparedCase {
  readonly spots: readonly ComparedSpot[];
  readonly mine: Verdict;
  readonly theirs: Verdict;
  /** Spots that one side's edition lacks, and that are left out. */
  readonly leftOut: number;
}

const sameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a?.verdict === b?.verdict &&
  (a?.verdict !== 'violation' || b?.verdict !== 'violation' || a.reason === b.reason);

/** True if an answer still says what it said. */
export const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.verdict === b.verdict && (a.verdict === 'lawful' || b.verdict === 'lawful' || a.reason === b.reason);

/**
 * Puts two plays of a case side by side. Each is judged by its own answers, on the spots that both editions have,
 * in the order of `order`; so neither is charged with a spot that the other never saw.
 */
export function compareCase(mine: Side, theirs: Side, order: readonly string[]): ComparedCase {
  const shared = order.filter((id) => own(mine.key.spots, id) && own(theirs.key.spots, id));
  const part = ({ marks, key }: Side): Verdict => {
    const spots: Record<string, Answer> = {};
    for (const id of shared) spots[id] = key.spots[id] as Answer;
    return judge(marks, { spots });
  };
  const [my, their] = [part(mine), part(theirs)];
  const all = new Set([...Object.keys(mine.key.spots), ...Object.keys(theirs.key.spots)]);
  const sideOf = (side: Side, verdict: Verdict, id: string): SideOfSpot => ({
    mark: own(side.marks, id),
    answer: side.key.spots[id] as Answer,
    outcome: verdict.spots[id] as SpotOutcome,
  });
  return {
    spots: shared.map((id) => ({
      id,
      mine: sideOf(mine, my, id),
      theirs: sideOf(theirs, their, id),
      alike: sameMark(own(mine.marks, id), own(theirs.marks, id)),
    })),
    mine: my,
    theirs: their,
    leftOut: all.size - shared.length,
  };
}
