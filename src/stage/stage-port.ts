import type { MechanicId } from '../rules/level-schema.ts';

/** How the owl feels. She never knows the key before a mark is made. */
export type OwlMood = 'idle' | 'look' | 'doubt' | 'stampup' | 'cheer' | 'wave';

/** What a seal says. */
export type SealKind = 'violation' | 'lawful';

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
  /** A maze changed its screen. */
  | { readonly type: 'turn' }
  /** The case is closed: the big 结案 seal over the exhibit. */
  | { readonly type: 'close'; readonly onDone: () => void }
  | { readonly type: 'owl'; readonly mood: OwlMood };

/** What canvas input wants; the level screen turns it into actions. */
export type StageIntent =
  /** A card is being dragged: how far, −1 (left, lawful) to 1 (right, violation). */
  { readonly type: 'lean'; readonly amount: number } | { readonly type: 'swipe'; readonly verdict: SealKind };

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
