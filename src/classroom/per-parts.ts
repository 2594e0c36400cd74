import type { Opening } from './open-schema.ts';
import type { RoomState } from './state.ts';

/**
 * Remembers, for each room, what a pure function last gave, as long as these parts of its state are the same: who comes
 * in changes nothing of what was asked. `compute` that looks at any other part does not compile.
 */
export function perParts<K extends keyof RoomState, T>(
  keys: readonly K[],
  compute: (state: Pick<RoomState, NoInfer<K>>) => T,
): (state: RoomState) => T {
  const known = new WeakMap<Opening, { readonly parts: readonly unknown[]; readonly value: T }>();
  return (state) => {
    if (!state.open) return compute(state);
    const last = known.get(state.open);
    if (last && keys.every((key, i) => last.parts[i] === state[key])) return last.value;
    const value = compute(state);
    known.set(state.open, { parts: keys.map((key) => state[key]), value });
    return value;
  };
}
