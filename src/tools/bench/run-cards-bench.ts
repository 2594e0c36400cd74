import { checkFrames } from '../cards/check-frames.ts';
import { wholeClass } from '../cards/whole-class.ts';
import type { Measure } from './measure.ts';

/** 125 classes of eight frames are a thousand frames, each of 48 cards. */
const [classes, framesEach] = [125, 8];

/** A count that must be none; the yardstick is all there could have been. */
const none = (name: string, value: number, of: number): Measure => ({
  name,
  value,
  unit: 'cards',
  baseline: of,
  ratio: Number((value / of).toFixed(6)),
  bound: 0,
  holds: value === 0,
});

/** Reads a thousand whole frames of 1080p and counts what goes wrong; nothing may. Some minutes. */
export async function runCardsBench(): Promise<Measure[]> {
  let [unseen, unlocked, wrong, ghosts, shown] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= classes; seed += 1) {
    const read = checkFrames(wholeClass(seed), framesEach);
    unseen += read.unseenAfter4.length;
    unlocked += read.notLocked.length;
    wrong += read.wrongTurns + read.wrongLocks.length;
    ghosts += read.ghosts;
    shown += read.shown;
  }
  const seats = classes * 48;
  return [
    none('cards not seen within 4 frames', unseen, seats),
    none('cards not locked within 8 frames', unlocked, seats),
    none('cards read in a wrong turn', wrong, shown),
    none('cards read where there are none', ghosts, shown),
  ];
}
