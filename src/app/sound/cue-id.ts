/** What a scene or page asks to hear: a moment, not a recording. */
export const CUE_IDS = [
  'tap',
  'paper',
  'stamp',
  'right',
  'wrong',
  'closed',
  'tick',
  'seal',
  'owl',
  'peel',
] as const;

/** Name of one moment. */
export type CueId = (typeof CUE_IDS)[number];
