import { greyOf } from '../../cards/grey-image.ts';
import { type CardKind, letterOf } from '../../cards/letter.ts';
import { lockFrame, unlocked } from '../../cards/lock.ts';
import { middleOf } from '../../cards/pose.ts';
import { readFrame } from '../../cards/read-frame.ts';
import { runAtOnce } from '../../cards/run-at-once.ts';
import { type ClassScene, renderClass } from './render-class.ts';

/** How a class was read. */
export interface FramesRead {
  /** Sightings at a place where no card of that number is. */
  ghosts: number;
  /** Sightings of a card in a turn it does not have. */
  wrongTurns: number;
  /** Seats not seen in the first four frames. */
  readonly unseenAfter4: number[];
  /** Seats without a locked answer after all frames, or with a wrong one. */
  readonly notLocked: number[];
  readonly wrongLocks: number[];
  /** Right sightings, and cards shown, over all frames. */
  right: number;
  shown: number;
}

/** Reads so many frames of a rendered class, and compares them with where its cards truly are. */
export function checkFrames(scene: ClassScene, frames: number, kind: CardKind = 'letters'): FramesRead {
  const seats = scene.cards.map((card) => card.seat);
  const { frame } = renderClass(scene);
  const seen = new Set<number>();
  const result: FramesRead = {
    ghosts: 0,
    wrongTurns: 0,
    unseenAfter4: [],
    notLocked: [],
    wrongLocks: [],
    right: 0,
    shown: 0,
  };
  let state = unlocked;
  for (let index = 0; index < frames; index += 1) {
    const { image, truth } = frame(index);
    const reading = runAtOnce(readFrame(greyOf(image)));
    result.shown += truth.length;
    for (const sighting of reading.sightings) {
      const card = truth.find((one) => one.seat === sighting.seat);
      const at = middleOf(sighting.corners);
      const there = card ? middleOf(card.corners) : null;
      const isThere = there !== null && Math.hypot(at.x - there.x, at.y - there.y) < sighting.size / 2;
      if (!card || !isThere) result.ghosts += 1;
      else if (card.turn !== sighting.turn) result.wrongTurns += 1;
      else {
        result.right += 1;
        if (index < 4) seen.add(sighting.seat);
      }
    }
    state = lockFrame(state, reading, { kind, seats });
  }
  result.unseenAfter4.push(...seats.filter((seat) => !seen.has(seat)));
  for (const { seat, turn } of scene.cards) {
    const answer = state.locked.get(seat);
    if (answer === undefined) result.notLocked.push(seat);
    else if (answer !== letterOf(kind, turn)) result.wrongLocks.push(seat);
  }
  return result;
}
