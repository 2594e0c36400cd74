import { probit } from './probit.ts';
import type { Tally } from './score.ts';

/** Signal-detection figures of a set of marks. */
export interface Discernment {
  /** How many spots they rest on. */
  readonly spots: number;
  /** d′: how well violations are told from look-alikes; 0 is guessing. */
  readonly dPrime: number;
  /** c: above 0 the marks lean loose (too few accusations), below 0 they lean strict. */
  readonly bias: number;
  /** Standard error of the bias. */
  readonly biasError: number;
}

const density = (z: number) => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * d′ and c with the log-linear correction (0.5 added to each count, 1 to each total; Hautus 1995,
 * Behavior Research Methods 27:46–51), and the standard error of c from the variance of each z
 * (Gourevitch & Galanter 1967, Psychometrika 32:25–33).
 */
export function discernment(tally: Omit<Tally, 'rightReasons'>): Discernment {
  const violations = tally.hits + tally.misses;
  const lawful = tally.falseAlarms + tally.correctReleases;
  const hitRate = (tally.hits + 0.5) / (violations + 1);
  const falseRate = (tally.falseAlarms + 0.5) / (lawful + 1);
  const [zHit, zFalse] = [probit(hitRate), probit(falseRate)];
  const variance = (rate: number, z: number, n: number) => (rate * (1 - rate)) / ((n + 1) * density(z) ** 2);
  return {
    spots: violations + lawful,
    dPrime: zHit - zFalse,
    bias: -(zHit + zFalse) / 2,
    biasError: Math.sqrt(variance(hitRate, zHit, violations) + variance(falseRate, zFalse, lawful)) / 2,
  };
}
