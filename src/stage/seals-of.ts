import type { Session } from '../app/session.ts';
import type { SpotSeal } from '../exhibits/exhibit-props.ts';
import { sealVariant } from './desk/desk-model.ts';
import { sealKindOf } from './desk/seal-kind-of.ts';

/** The seals on the exhibit: what was stamped, and how it fell out where that may be known. */
export function sealsOf(session: Session, landing: ReadonlySet<string>): Record<string, SpotSeal> {
  const seals: Record<string, SpotSeal> = {};
  for (const [id, mark] of Object.entries(session.state.value.marks)) {
    if (mark.verdict === 'violation' && mark.reason === null) continue;
    seals[id] = {
      kind: sealKindOf(session.bundle.level, id, mark.verdict),
      variant: sealVariant(id),
      landing: landing.has(id),
      outcome: landing.has(id) ? null : (session.outcomeOf(id)?.outcome ?? null),
    };
  }
  return seals;
}
