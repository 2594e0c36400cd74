/** Sample rate of every signal here, in Hz; Opus works at this rate without resampling. */
export const RATE = 48_000;
