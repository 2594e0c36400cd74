import type Phaser from 'phaser';
import type { OwlMood, SealKind } from '../stage-port.ts';
import type { Kit } from './kit.ts';

/** A seal the stage has seen land; `variant` is 1–5. */
export interface Seal {
  readonly kind: SealKind;
  readonly variant: number;
}

/** Where a dragged card is: CSS px right of its place, and degrees of tilt. */
export interface CardPose {
  readonly x: number;
  readonly tilt: number;
}

/** Everything that moves. `motion` and `still` are its two implementations; scenes know only this. */
export interface Animator {
  /** Whether the owl blinks. */
  readonly blinks: boolean;
  /** Tilt of a card at the point of no return, in degrees. */
  readonly tilt: number;
  /** Crop marks close around a row. */
  select(kit: Kit, row: HTMLElement): void;
  /** A seal lands; `onHit` runs at contact. Resolves when the tool no longer covers the slot. */
  stamp(kit: Kit, slot: HTMLElement, seal: Seal, onHit: () => void): Promise<void>;
  /** Praise around a seal. */
  right(kit: Kit, slot: HTMLElement, seal: Seal | undefined): Promise<void>;
  /** A seal comes off the paper. */
  wrong(kit: Kit, slot: HTMLElement, seal: Seal | undefined): Promise<void>;
  /** The thread runs from one cell of a map to another; resolves when it is tied, or has snapped back. */
  thread(kit: Kit, from: HTMLElement, to: HTMLElement, holds: boolean): Promise<void>;
  /** A page is drawn off `screen`. */
  turn(kit: Kit, screen: HTMLElement): void;
  /** 结案 lands on `desk` and stays. Resolves when it is read. */
  close(kit: Kit, desk: HTMLElement): Promise<void>;
  /** A released card settles. */
  cardTo(kit: Kit, card: HTMLElement, from: CardPose, to: CardPose): Promise<void>;
  /** A card leaves the desk; `side` is −1 (left) or 1. */
  cardAway(kit: Kit, card: HTMLElement, from: CardPose, side: -1 | 1): Promise<void>;
  /** The owl takes on a mood; her texture is already the right one. `enter` is her first appearance. */
  owl(kit: Kit, owl: Phaser.GameObjects.Container, mood: OwlMood | 'enter'): void;
}
