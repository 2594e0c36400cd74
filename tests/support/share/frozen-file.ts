import type { Editions } from '../../../src/rules/share/editions.ts';
import type { Marks } from '../../../src/rules/state.ts';

/** What is counted and scored; nothing of it for a class. */
interface Figures {
  readonly score?: number;
  readonly seals?: number;
  readonly hits?: number;
  readonly misses?: number;
  readonly falseAlarms?: number;
  readonly correctReleases?: number;
  readonly reasonAccuracy?: number;
}

interface FrozenCase extends Figures {
  readonly level: string;
  readonly edition: string;
  readonly seed: number | null;
  readonly reviewed: boolean;
  readonly marks?: Marks;
}

/** A file of frozen links under tests/fixtures/share. */
export interface FrozenFile {
  /** The editions that these links are judged by; those of the book where there are none. */
  readonly editions?: Editions;
  readonly links: readonly {
    readonly name: string;
    readonly link: string;
    readonly verdict: Figures & {
      readonly kind: string;
      readonly day: number | null;
      readonly cases: readonly FrozenCase[];
    };
  }[];
}
