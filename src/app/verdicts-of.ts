import type { KeyBundle } from '../rules/bundle.ts';
import { judge, type Verdict } from '../rules/judge.ts';
import type { PlayState } from '../rules/state.ts';

/** The first-round and the present verdict of a finished play. */
export function verdictsOf(state: PlayState, key: KeyBundle): { first: Verdict; now: Verdict } {
  return { first: judge(state.rounds[0] ?? state.marks, key), now: judge(state.marks, key) };
}
