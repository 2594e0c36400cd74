import fc from 'fast-check';
import type { Action } from '../../src/rules/action.ts';
import type { PublicLevel } from '../../src/rules/level-schema.ts';
import { allIds } from '../../src/rules/walk-exhibit.ts';

const strange = ['nowhere', 'constructor', '__proto__', 'hasOwnProperty', ''];

/** Up to 40 actions of every type: mostly with ids the level knows, some with ids it doesn't. */
export function arbitraryActions(level: PublicLevel): fc.Arbitrary<Action[]> {
  const spot = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...level.spots.map((one) => one.id)) },
    { weight: 1, arbitrary: fc.constantFrom(...strange) },
  );
  const reason = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...level.reasons) },
    { weight: 1, arbitrary: fc.constantFrom(...strange) },
  );
  const any = fc.constantFrom(...allIds(level.exhibit), ...strange);
  const action: fc.Arbitrary<Action> = fc.oneof(
    spot.map((id): Action => ({ type: 'mark', spot: id, verdict: 'lawful' })),
    fc
      .tuple(spot, reason)
      .map(([id, why]): Action => ({ type: 'mark', spot: id, verdict: 'violation', reason: why })),
    fc.tuple(spot, fc.boolean()).map(([id, gives]): Action => ({ type: 'set', spot: id, gives })),
    fc
      .oneof(
        fc.tuple(spot, any),
        spot.map((id) => [id, `${id}-no`] as const),
        spot.map((id) => [id, `${id}-yes`] as const),
      )
      .map(([id, option]): Action => ({ type: 'choose', spot: id, option })),
    any.map((via): Action => ({ type: 'go', via })),
    any.map((node): Action => ({ type: 'tie', node })),
    fc.constant<Action>({ type: 'finish' }),
    fc.array(spot, { maxLength: 4 }).map((spots): Action => ({ type: 'reopen', spots })),
  );
  return fc.array(action, { maxLength: 40 });
}
