/** Slices of the cue file, in file order; `stamp` has three takes so that a run of seals never sounds mechanical. */
export const SPRITE_IDS = [
  'tap',
  'paper',
  'stamp1',
  'stamp2',
  'stamp3',
  'right',
  'wrong',
  'closed',
  'tick',
  'seal',
  'owl',
  'peel',
] as const;

/** Name of one slice of the cue file. */
export type SpriteId = (typeof SPRITE_IDS)[number];
