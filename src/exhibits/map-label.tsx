import type { MapExhibit, MapNode } from '../rules/exhibit-schema.ts';
import { Icon } from './icon.tsx';

/** Icon, name and caption of a cell of a map. */
export function MapLabel({ place }: { readonly place: MapExhibit['harm'] | MapNode }) {
  return (
    <span class="ex-node-body">
      <span class="ex-node-icon">
        <Icon name={place.icon} />
      </span>
      <span class="ex-node-name">{place.name}</span> <span class="ex-node-caption">{place.caption}</span>
    </span>
  );
}
