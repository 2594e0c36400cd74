import type { Exhibit } from '../rules/exhibit-schema.ts';
import type { MazePosition } from '../rules/state.ts';

/**
 * What a seal says: 违规 and 合规 on most things; on the cards of a claim 异议 (put forward), on first
 * steps 可行 (worth taking), and 弃 (dropped) on those that do not hold.
 */
export type SealKind = 'violation' | 'lawful' | 'objection' | 'doable' | 'dropped';

/** The seal on a spot. `landing` hides it until the stamp hits. `outcome` is known after feedback only. */
export interface SpotSeal {
  readonly kind: SealKind;
  /** 1–5, which carved variant. */
  readonly variant: number;
  readonly landing: boolean;
  readonly outcome: 'hit' | 'miss' | 'falseAlarm' | 'correctRelease' | null;
}

/** What a live (maze) exhibit can do. */
export interface LiveExhibit {
  readonly position: MazePosition;
  /** The button whose `blocked` message shows, if any. */
  readonly blocked: string | null;
  set(spot: string, gives: boolean): void;
  choose(spot: string, option: string): void;
  go(via: string): void;
}

/** The thread of a map, and the way to tie it on. */
export interface ThreadView {
  /** Nodes it runs through, from the harm on. */
  readonly nodes: readonly string[];
  readonly complete: boolean;
  /** The node whose stretch of thread is still running out: drawn by the stage until it holds. */
  readonly running: string | null;
  /** The node it snapped at last; its loose ends show until the player goes on. */
  readonly snapped: string | null;
}

/** What an exhibit shows. It knows no key and decides nothing. */
export interface ExhibitProps {
  readonly exhibit: Exhibit;
  /** Ids that can be judged, in reading order. */
  readonly spots: readonly string[];
  /** Spots that can't be chosen now (judged for good, or outside a 复查). */
  readonly closed: readonly string[];
  readonly selected: string | null;
  readonly seals: Readonly<Record<string, SpotSeal>>;
  readonly onSelect: (spot: string) => void;
  /** On paper: the number each spot bears in place of a seal. Nothing can be chosen there. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Present in `maze` while walking; then the blocks work and spots are not selectable. */
  readonly live?: LiveExhibit;
  /** `trace`: how far the thread is tied. */
  readonly thread?: ThreadView;
  /** `claim`: the turn that is being heard, from 0; the number of turns once all is said. */
  readonly turn?: number;
  /** `permit`: the name of the app type, in the player's language. */
  readonly appTypeName?: string;
  /** Interface texts, so that exhibits import no app code. */
  readonly words: ExhibitWords;
}

/** The few interface texts an exhibit needs, already in the player's language. */
export interface ExhibitWords {
  /** Appended to a spot's accessible name by its state. */
  readonly unjudged: string;
  readonly stampedViolation: string;
  readonly stampedLawful: string;
  readonly stampedObjection: string;
  readonly stampedDoable: string;
  readonly stampedDropped: string;
  readonly required: string;
  readonly filled: string;
  readonly tapToFill: string;
  readonly request: {
    readonly sheet: string;
    readonly ask: string;
    readonly purpose: string;
    readonly moment: string;
    readonly refusal: string;
    readonly appType: string;
    readonly functions: string;
  };
  readonly trace: {
    /** Where the thread starts, given the harm's name. */
    from(harm: string): string;
    /** Caption of the detail that tells. */
    readonly detail: string;
    readonly tied: string;
    /** Said of a node that the thread could be tied to next. */
    readonly near: string;
    readonly steps: string;
    /** In place of the steps until the thread is complete. */
    readonly stepsLater: string;
  };
  readonly claim: {
    /** Heading of turn `n`, from 1. */
    turn(n: number): string;
    /** The number alone, as a heading has it. */
    numeral(n: number): string;
    readonly says: string;
    readonly evidence: string;
    readonly basis: string;
    readonly later: string;
  };
}
