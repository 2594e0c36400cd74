import type { Session } from '../../app/session.ts';
import type { MapNode } from '../../rules/exhibit-schema.ts';

/** The node of a map with this id; null for anything else on the desk. */
export function nodeOf({ bundle }: Session, id: string): MapNode | null {
  const { exhibit } = bundle.level;
  return exhibit.kind === 'map' ? (exhibit.nodes.find((node) => node.id === id) ?? null) : null;
}
