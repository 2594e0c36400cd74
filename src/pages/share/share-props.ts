import type { ClassResult, PlayedResult } from '../../rules/share/shared-result.ts';
import type { PlayedCase } from '../../rules/share/write-share.ts';

/** A result to be shared: what people see, and the cases that go into its link. */
export type Shareable = (PlayedResult | ClassResult) & {
  /** The day number of 每日一查, else null. */
  readonly day: number | null;
  /** Of a class only levels and skeletons count: its link carries no marks. Without cases the link is the site's address. */
  readonly played: readonly PlayedCase[];
};
