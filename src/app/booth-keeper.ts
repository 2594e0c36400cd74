import type { PlayKeeper } from './play-keeper.ts';

/** A visitor's case at a booth: explained after each mark like any other, and kept nowhere. */
export const boothKeeper: PlayKeeper = {
  feedback: 'each',
  kept: () => undefined,
  keep() {},
  closed() {},
};
