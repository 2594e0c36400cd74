import { discernment } from './discernment.ts';
import type { SpotOutcome } from './judge.ts';

/** What the gauge shows. */
export interface Gauge {
  /** Spots it rests on, at most 60. */
  readonly spots: number;
  /** False below 24 spots: nothing is shown but how many are needed. */
  readonly shown: boolean;
  /** Needle from −1 (偏松, loose) to 1 (偏紧, strict). */
  readonly needle: number;
  /** A lean is named only when it is large and certain enough. */
  readonly lean: 'loose' | 'strict' | 'unsure';
  /** 慧眼 lights: violations are clearly told from look-alikes. */
  readonly sharp: boolean;
}

/** Spots the gauge looks back on, and the fewest it speaks from. */
export const gaugeWindow = 60;
export const gaugeMinimum = 24;

/** The gauge over the newest 60 outcomes, oldest first. */
export function gaugeOf(outcomes: readonly SpotOutcome['outcome'][]): Gauge {
  const recent = outcomes.slice(-gaugeWindow);
  const count = (outcome: SpotOutcome['outcome']) => recent.filter((one) => one === outcome).length;
  const { dPrime, bias, biasError } = discernment({
    hits: count('hit'),
    misses: count('miss'),
    falseAlarms: count('falseAlarm'),
    correctReleases: count('correctRelease'),
  });
  const certain = Math.abs(bias) > 0.3 && Math.abs(bias) > 1.64 * biasError;
  const lean = bias > 0 ? 'loose' : 'strict';
  return {
    spots: recent.length,
    shown: recent.length >= gaugeMinimum,
    needle: Math.max(-1, Math.min(1, -bias)),
    lean: certain ? lean : 'unsure',
    sharp: dPrime >= 1,
  };
}
