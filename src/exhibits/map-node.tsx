import type { MapNode } from '../rules/exhibit-schema.ts';
import { useExhibit } from './exhibit-context.ts';
import { MapLabel } from './map-label.tsx';
import { SealSlot } from './seal-slot.tsx';
import { spotName } from './spot-name.ts';

interface MapNodeProps {
  readonly node: MapNode;
  readonly class: string;
  /** A neighbour of the thread's end. */
  readonly near: boolean;
}

/** Someone on the map: a button that opens their record. The seal of one that can be judged lands in its gutter. */
export function MapNodeView({ node, class: place, near }: MapNodeProps) {
  const { selected, seals, spots, thread, words, onSelect } = useExhibit();
  const isSpot = spots.includes(node.id);
  const isSelected = selected === node.id;
  const isTied = thread?.nodes.includes(node.id) ?? false;
  const at = isTied ? [words.trace.tied] : near ? [words.trace.near] : [];
  const own = [node.name, node.caption, ...at].join(' ');
  return (
    <button
      type="button"
      class={`spot ${place}${isSelected ? ' is-selected' : ''}`}
      data-cell={node.id}
      data-node={node.id}
      data-spot={isSpot ? node.id : undefined}
      aria-pressed={isSelected}
      aria-label={isSpot ? spotName(own, seals[node.id], words) : own}
      onClick={() => onSelect(node.id)}
    >
      <MapLabel place={node} />
      <span class="ex-wash" />
      <span class="ex-crop" />
      {isSpot ? <SealSlot id={node.id} /> : null}
    </button>
  );
}
