import { keepPlay } from './app.ts';
import { randomSeed } from './random-seed.ts';

/** Puts a level back to its first moment, with a fresh seed. Results of earlier plays stay. */
export const restartPlay = (level: string, chapter: string): Promise<void> =>
  keepPlay({ level, chapter, seed: randomSeed(), actions: [] });
