import type { Action } from '../../rules/action.ts';

/** A play up to its last closing; null if it was never closed. A second look under way is left out. */
export function finishedRun(actions: readonly Action[]): readonly Action[] | null {
  const last = actions.map((one) => one.type).lastIndexOf('finish');
  return last < 0 ? null : actions.slice(0, last + 1);
}
