import type { Exhibit } from '../rules/exhibit-schema.ts';
import type { MazePosition } from '../rules/state.ts';

/** The seal on a spot. `landing` hides it until the stamp hits. `outcome` is known after feedback only. */
export interface SpotSeal {
  readonly kind: 'violation' | 'lawful';
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
  /** Present in `maze` while walking; then the blocks work and spots are not selectable. */
  readonly live?: LiveExhibit;
  /** Interface texts, so that exhibits import no app code. */
  /** `permit`: the name of the app type, in the player's language. */
  readonly appTypeName?: string;
  readonly words: ExhibitWords;
}

/** The few interface texts an exhibit needs, already in the player's language. */
export interface ExhibitWords {
  /** Appended to a spot's accessible name by its state. */
  readonly unjudged: string;
  readonly stampedViolation: string;
  readonly stampedLawful: string;
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
}
