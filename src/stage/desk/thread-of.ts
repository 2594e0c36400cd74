import type { ThreadView } from '../../exhibits/exhibit-props.ts';
import type { DeskModel } from './desk-model.ts';

/** How the thread shows on the map; undefined where there is none. */
export function threadOf({ session, running, snapped }: DeskModel): ThreadView | undefined {
  const { trace } = session.state.value;
  return trace ? { ...trace, running: running.value, snapped: snapped.value } : undefined;
}
