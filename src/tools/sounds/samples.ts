import { RATE } from './rate.ts';

/** Number of whole samples in `ms` milliseconds (ms ≥ 0). */
export function samples(ms: number): number {
  return Math.round((ms * RATE) / 1000);
}
