import type { MapExhibit, MapNode } from '../rules/exhibit-schema.ts';

type Place = MapExhibit['harm'] | MapNode;

/** Everything on a map in reading order: row by row, left before right. */
export function mapCells(exhibit: MapExhibit): readonly Place[] {
  const order = ({ at: [column, row] }: Place) => row * 2 + column;
  return [exhibit.harm, ...exhibit.nodes].sort((a, b) => order(a) - order(b));
}

/** Whether a thing on the map is one of its nodes, which have records. */
export const isNode = (place: Place): place is MapNode => 'record' in place;
