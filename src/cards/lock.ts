import { type CardKind, type Letter, letterOf } from './letter.ts';
import type { Reading } from './settle-sightings.ts';

/** Equal reads, one after the other, that lock an answer. */
export const readsToLock = 2;

/** The class whose cards are read. */
export interface CardClass {
  readonly kind: CardKind;
  readonly seats: readonly number[];
}

/** What the frames so far have given. */
export interface LockState {
  /** Answers that stand. No frame changes them: a seat must be reopened first. */
  readonly locked: ReadonlyMap<number, Letter>;
  /** Reads that do not lock yet. */
  readonly pending: ReadonlyMap<number, { readonly letter: Letter; readonly reads: number }>;
  /** Seats of the class whose card was in the last frame twice. */
  readonly twice: readonly number[];
  /** Numbers read as often as an answer needs, that are no seat of the class. */
  readonly strangers: readonly number[];
}

/** Nothing read yet. */
export const unlocked: LockState = { locked: new Map(), pending: new Map(), twice: [], strangers: [] };

/**
 * Takes in one frame. An answer locks at the second equal read of a seat; frames that miss the card in between do
 * no harm, a read of another answer, a verdict card held sideways or the card seen twice starts it anew.
 */
export function lockFrame(state: LockState, frame: Reading, { kind, seats }: CardClass): LockState {
  const locked = new Map(state.locked);
  const pending = new Map(state.pending);
  const strangers = new Set(state.strangers);
  for (const seat of frame.twice) pending.delete(seat);
  for (const { seat, turn } of frame.sightings) {
    if (locked.has(seat)) continue;
    const letter = letterOf(kind, turn);
    if (letter === null) {
      pending.delete(seat);
      continue;
    }
    const before = pending.get(seat);
    const reads = before?.letter === letter ? before.reads + 1 : 1;
    if (reads < readsToLock) {
      pending.set(seat, { letter, reads });
      continue;
    }
    pending.delete(seat);
    if (seats.includes(seat)) locked.set(seat, letter);
    else strangers.add(seat);
  }
  return {
    locked,
    pending,
    twice: frame.twice.filter((seat) => seats.includes(seat)),
    strangers: [...strangers].sort((a, b) => a - b),
  };
}

/** Locks an answer that the teacher entered, or takes a seat's answer back (null) so that its card is read anew. */
export function setByHand(state: LockState, seat: number, letter: Letter | null): LockState {
  const locked = new Map(state.locked);
  const pending = new Map(state.pending);
  pending.delete(seat);
  if (letter === null) locked.delete(seat);
  else locked.set(seat, letter);
  return { ...state, locked, pending };
}
