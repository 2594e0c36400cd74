import type { MechanicId } from './level-schema.ts';

/** A player's judgement of one spot. `reason` is null only in `maze`, before the trick is named. */
export type Mark =
  | { readonly verdict: 'lawful' }
  | { readonly verdict: 'violation'; readonly reason: string | null };

/** Marks by spot id. A spot without an entry was left alone. */
export type Marks = Readonly<Record<string, Mark>>;

/** When the player learns how a mark was: after each one, or when the case is closed. */
export type Feedback = 'each' | 'end';

/** Where a player stands in a maze. */
export interface MazePosition {
  readonly screen: string;
  /** What each tick box, switch and field holds now: true where the information is given. */
  readonly held: Readonly<Record<string, boolean>>;
}

/** How far the thread of a `trace` is tied. */
export interface TraceThread {
  /** Nodes the thread runs through, from the harm on. */
  readonly nodes: readonly string[];
  /** Nodes at which it snapped: they never held the detail. */
  readonly snapped: readonly string[];
  /** True once it reaches where the information was first given: the first steps lie open then. */
  readonly complete: boolean;
}

/** Everything about a play. Only `reduce` makes a new one. */
export interface PlayState {
  readonly level: string;
  readonly mechanic: MechanicId;
  readonly seed: number;
  readonly feedback: Feedback;
  readonly phase: 'judging' | 'naming' | 'finished';
  readonly marks: Marks;
  /** Spots that may be judged now; 复查 narrows them. */
  readonly open: readonly string[];
  /** Spots whose mark can no longer change in this round. */
  readonly settled: readonly string[];
  /** Marks at the end of each finished round, oldest first. */
  readonly rounds: readonly Marks[];
  readonly maze: MazePosition | null;
  readonly trace: TraceThread | null;
}
