import type { SealKind } from '../exhibits/exhibit-props.ts';
import type { MechanicId } from '../rules/level-schema.ts';
import type { Mark } from '../rules/state.ts';

/** How the owl feels. She never knows the key before a mark is made. */
export type OwlMood = 'idle' | 'look' | 'doubt' | 'stampup' | 'cheer' | 'wave';

export type { SealKind };

/** What the level screen asks the stage to show. The stage decides nothing. */
export type StageCue =
  /** A row was chosen (crop marks close around it) or let go. */
  | { readonly type: 'select'; readonly target: HTMLElement | null }
  /** A seal lands in its slot. `onHit` runs at contact: the DOM seal appears then. */
  | {
      readonly type: 'stamp';
      readonly slot: HTMLElement;
      readonly kind: SealKind;
      readonly variant: number;
      readonly onHit: () => void;
    }
  /** The mark was judged: right ones glow in ink, wrong ones peel back. `onDone` swaps the DOM seal. */
  | {
      readonly type: 'judged';
      readonly slot: HTMLElement;
      readonly right: boolean;
      readonly onDone: () => void;
    }
  /** A request card left the desk to one side. */
  | { readonly type: 'dismiss'; readonly side: 'left' | 'right'; readonly onDone: () => void }
  /** The thread runs from one cell of a map to another; where it does not hold, it snaps. */
  | {
      readonly type: 'thread';
      readonly from: HTMLElement;
      readonly to: HTMLElement;
      readonly holds: boolean;
      readonly onDone: () => void;
    }
  /** A maze changed its screen. */
  | { readonly type: 'turn' }
  /** The case is closed: the big 结案 seal over the exhibit. */
  | { readonly type: 'close'; readonly onDone: () => void }
  | { readonly type: 'owl'; readonly mood: OwlMood };

/** What canvas input wants; the level screen turns it into actions. */
export type StageIntent =
  /** A card is being dragged: how far, −1 (left, lawful) to 1 (right, violation). */
  | { readonly type: 'lean'; readonly amount: number }
  | { readonly type: 'swipe'; readonly verdict: Mark['verdict'] }
  /** The end of the thread was dropped on a node. */
  | { readonly type: 'tie'; readonly node: string };

/** What a stage is given when it is made. */
export interface StageOptions {
  readonly mechanic: MechanicId;
  /** The level's root; the canvas is appended to it and pointers are read from it. */
  readonly root: HTMLElement;
  /** prefers-reduced-motion, or the player's own setting. */
  readonly still: boolean;
  readonly onIntent: (intent: StageIntent) => void;
  readonly onReady: () => void;
}

/** The moving part of a level. Null objects of this type stand in where Phaser can't run. */
export interface StagePort {
  play(cue: StageCue): void;
  destroy(): void;
}
