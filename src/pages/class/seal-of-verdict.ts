import type { SpotSeal } from '../../exhibits/exhibit-props.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';

/** The seal that a verdict puts on a spot; cards of a claim and first steps have words of their own. */
export function sealOfVerdict(
  { level: { exhibit, spots } }: PublicBundle,
  spot: string,
  verdict: 'lawful' | 'violation',
): SpotSeal {
  const variant = (spots.findIndex((one) => one.id === spot) % 5) + 1;
  const claim = claimIds(exhibit).includes(spot);
  const claimKind = verdict === 'violation' ? 'dropped' : exhibit.kind === 'hearing' ? 'objection' : 'doable';
  return { kind: claim ? claimKind : verdict, variant, landing: false, outcome: null };
}
