import type { SealKind } from '../../exhibits/exhibit-props.ts';
import type { PublicLevel } from '../../rules/level-schema.ts';
import type { Mark } from '../../rules/state.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';

/** What the seal on a spot says: cards of a claim are put forward or dropped, first steps taken or dropped. */
export function sealKindOf({ exhibit }: PublicLevel, spot: string, verdict: Mark['verdict']): SealKind {
  if (!claimIds(exhibit).includes(spot)) return verdict;
  if (verdict === 'violation') return 'dropped';
  return exhibit.kind === 'hearing' ? 'objection' : 'doable';
}
