import type { RoomAction } from '../../classroom/action-schema.ts';
import type { ClassView } from './class-view.ts';
import type { Command } from './command.ts';

/** Seconds that one press adds. */
export const extraSeconds = 20;

const answering = ['ask', 'talk', 'again'];

/**
 * The action that a command means now; null where it means nothing. A frozen screen answers to nothing but its
 * thaw, and in a pause the way on is to end the pause: clickers have few keys.
 */
export function actionFor({ stage, ahead, canUndo }: ClassView, command: Command): RoomAction | null {
  const { turn, flags, place, ended } = stage;
  const go = (to: number | null | undefined): RoomAction | null =>
    ended || to === null || to === undefined ? null : { type: 'go', turn, to };
  if (command === 'help') return null;
  if (command === 'freeze') return { type: 'set', flag: 'frozen', on: !flags.frozen };
  if (flags.frozen) return null;
  if (command === 'pause') return ended ? null : { type: 'set', flag: 'paused', on: !flags.paused };
  if (command === 'next' && flags.paused) return { type: 'set', flag: 'paused', on: false };
  switch (command) {
    case 'timer':
      return ended ? null : { type: 'set', flag: 'timer', on: !flags.timer };
    case 'next':
      if (ended || !ahead) return null;
      return ahead.next === null ? { type: 'end', turn } : go(ahead.next);
    case 'back':
      return canUndo ? { type: 'back', turn } : null;
    case 'skip':
      return go(ahead?.question);
    case 'reveal':
      return place.beat === 'reveal' ? null : go(ahead?.reveal);
    case 'extend':
      if (ended || !answering.includes(place.beat) || !(stage.shut || flags.timer)) return null;
      return { type: 'extend', turn, seconds: extraSeconds };
  }
}
