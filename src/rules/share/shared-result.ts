import type { Verdict } from '../judge.ts';
import type { ShareKind } from './share-format.ts';

/** One row of a result: a case, or a chapter of the whole book. */
export interface ResultRow {
  readonly title: string;
  readonly verdict: Verdict;
}

/** A played result as people see it. */
export interface PlayedResult {
  readonly kind: Exclude<ShareKind, 'class'>;
  /** What was played, in the reader's language, such as 每日一查 3 月 15 日. */
  readonly heading: string;
  readonly rows: readonly ResultRow[];
  /** Cases judged, and cases there are. */
  readonly judged: number;
  readonly total: number;
  readonly pooled: Verdict;
  /** True if some spots were judged a second time. */
  readonly reviewed: boolean;
}

/** A class's result: means only, no seats. Means are 0–100. */
export interface ClassResult {
  readonly kind: 'class';
  /** What the class played. */
  readonly title: string;
  readonly classMean: number;
  readonly teams: readonly { readonly name: string; readonly mean: number }[];
}

export type SharedResult = PlayedResult | ClassResult;

/** More rows, or more spots in one, would leave no room for a seal each. */
const [sealRows, sealSpots] = [5, 12];

/** True if each spot of these rows gets a seal of its own; otherwise they tell counts. */
export const showsSeals = (rows: readonly ResultRow[]): boolean =>
  rows.length <= sealRows && rows.every(({ verdict }) => Object.keys(verdict.spots).length <= sealSpots);
