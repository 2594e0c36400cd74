import type { PublicBundle } from '../../rules/bundle.ts';
import { own } from '../../rules/own.ts';
import { placeOf } from '../place-of.ts';
import type { RoomState } from '../state.ts';

/** The public half of the case that the present stage is about; null where it is about none. */
export function exhibitOf(state: RoomState): PublicBundle | null {
  const stage = state.open?.plan.stages[placeOf(state)?.stage ?? -1];
  if (!stage || !state.open) return null;
  if (stage.kind !== 'case' && stage.kind !== 'rewrite' && stage.kind !== 'act') return null;
  return own(state.open.plan.cases, stage.level)?.public ?? null;
}
