import type { SpotSeal } from '../../exhibits/exhibit-props.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import type { Mark } from '../../rules/state.ts';
import { isClaim } from './is-claim.ts';

/** The seal that a mark puts on its spot; `outcome` once it is revealed. */
export function sealOfMark(
  bundle: PublicBundle,
  spot: string,
  { verdict }: Mark,
  outcome: SpotSeal['outcome'] = null,
): SpotSeal {
  const { exhibit, spots } = bundle.level;
  const held = exhibit.kind === 'hearing' ? 'objection' : 'doable';
  const kind = isClaim(bundle, spot) ? (verdict === 'violation' ? 'dropped' : held) : verdict;
  const variant = (spots.findIndex((one) => one.id === spot) % 5) + 1;
  return { kind, variant, landing: false, outcome };
}
