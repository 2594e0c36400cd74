import type { RoundTally } from '../../classroom/tally.ts';

/** How many accused without a reason, where one was asked for: on a phone it comes second, and may not come. */
export function withoutReason({ violation, reasons }: RoundTally, asks: 'verdict' | 'reason'): number {
  if (asks === 'verdict') return 0;
  return Math.max(0, violation - Object.values(reasons).reduce((sum, n) => sum + n, 0));
}
