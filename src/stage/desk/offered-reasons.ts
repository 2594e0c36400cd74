import type { Session } from '../../app/session.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { shuffle } from '../../rules/shuffle.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';

/**
 * The reasons offered for a spot, in an order that depends on the seed alone. Cards and first steps have
 * reasons of their own kind, and nothing else in these mechanics has those.
 */
export function offeredReasons(
  { bundle, state }: Session,
  spot: string,
): readonly PublicBundle['reasons'][number][] {
  const { level, reasons } = bundle;
  const shuffled = shuffle(reasons, state.value.seed);
  if (level.mechanic !== 'trace' && level.mechanic !== 'claim') return shuffled;
  const isClaim = claimIds(level.exhibit).includes(spot);
  return shuffled.filter((reason) => (reason.group === 'claim') === isClaim);
}
