import type { Step } from '../../rules/event.ts';
import type { MapExhibit } from '../../rules/exhibit-schema.ts';
import type { PublicLevel } from '../../rules/level-schema.ts';
import type { PlayState, TraceThread } from '../../rules/state.ts';
import { accept, reject } from '../../rules/steps.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';
import { inspectRules } from '../inspect/rules.ts';
import type { MechanicRules } from '../mechanic.ts';

const mapOf = (level: PublicLevel): MapExhibit | null =>
  level.exhibit.kind === 'map' ? level.exhibit : null;

/** True if two things of a map are neighbours. */
export const isLinked = (exhibit: MapExhibit, a: string, b: string): boolean =>
  exhibit.links.some(([one, other]) => (one === a && other === b) || (one === b && other === a));

const untied: TraceThread = { nodes: [], snapped: [], complete: false };

/** Ties the thread on. Only a neighbour of its end can be tried; one that never held the detail lets it snap. */
function tie(state: PlayState, level: PublicLevel, id: string): Step<PlayState> {
  const exhibit = mapOf(level);
  const node = exhibit?.nodes.find((one) => one.id === id);
  if (state.phase === 'finished') return reject(state, 'play/finished');
  if (!exhibit || !state.trace || !node) return reject(state, 'play/no-such-element');
  const { nodes, snapped, complete } = state.trace;
  const end = nodes[nodes.length - 1] ?? 'harm';
  const known = nodes.includes(id) || snapped.includes(id);
  if (complete || known || !isLinked(exhibit, end, id)) return reject(state, 'play/no-link');
  if (!node.holds.includes(exhibit.map.detailId)) {
    return accept(
      { ...state, trace: { ...state.trace, snapped: [...snapped, id] } },
      { type: 'snapped', node: id },
    );
  }
  const trace: TraceThread = { nodes: [...nodes, id], snapped, complete: id === exhibit.map.origin };
  return accept({ ...state, trace }, { type: 'tied', node: id, complete: trace.complete });
}

/** 溯源: open records, tie the thread back from the harm, accuse who failed; then judge the first steps. */
export const traceRules: MechanicRules = {
  start: (level) => ({ trace: mapOf(level) ? untied : null }),
  reduce(state, action, level) {
    if (action.type === 'tie') return tie(state, level, action.node);
    if (action.type === 'mark' && !state.trace?.complete && claimIds(level.exhibit).includes(action.spot)) {
      return reject(state, 'play/not-yet');
    }
    return inspectRules.reduce(state, action, level);
  },
};
