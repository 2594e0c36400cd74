import type { MapExhibit } from '../rules/exhibit-schema.ts';
import { useExhibit } from './exhibit-context.ts';
import { Icon } from './icon.tsx';
import { isNode, mapCells } from './map-cells.ts';
import { MapLabel } from './map-label.tsx';
import { MapNodeView } from './map-node.tsx';
import { MapSteps } from './map-steps.tsx';
import { MapThread } from './map-thread.tsx';
import { Paper } from './paper.tsx';
import { useCells } from './use-cells.ts';

const nothingTied = { nodes: [], complete: false, running: null, snapped: null };

/** A data-flow map: the paper that shows the detail, the harm and what it says, who handled the data, the first steps. */
export function MapView({ exhibit }: { readonly exhibit: MapExhibit }) {
  const { thread = nothingTied, words } = useExhibit();
  const { grid, cells } = useCells(exhibit);
  const { harm, map, sheet } = exhibit;
  const end = thread.complete ? null : (thread.nodes[thread.nodes.length - 1] ?? 'harm');
  const look = (id: string, [column, row]: readonly [number, number]) =>
    `ex-node ex-column-${column} ex-row-${row}${id === end ? ' is-end' : ''}`;
  return (
    <div class={`ex-map${sheet ? ' has-sheet' : ''}`}>
      {sheet ? <Paper sheet={sheet} /> : null}
      <div class="ex-map-head">
        <h2 class="ex-map-title">{map.title}</h2>
        <p class="ex-map-hint">{words.trace.from(harm.name)}</p>
      </div>
      <div class="ex-says">
        <Icon name={harm.icon} />
        <div class="ex-says-words">
          <p class="ex-says-text">{harm.says}</p>
          <p class="ex-map-detail">
            <span class="ex-caption">{words.trace.detail}</span> <b>{map.detail}</b>
          </p>
        </div>
      </div>
      <div class="ex-map-grid" ref={grid}>
        {mapCells(exhibit).map((place) =>
          isNode(place) ? (
            <MapNodeView
              key={place.id}
              node={place}
              class={look(place.id, place.at)}
              near={exhibit.links.some(
                (link) => link.includes(place.id) && end !== null && link.includes(end),
              )}
            />
          ) : (
            <div key={place.id} class={`${look(place.id, place.at)} is-harm`} data-cell={place.id} data-harm>
              <MapLabel place={place} />
            </div>
          ),
        )}
        {cells ? <MapThread exhibit={exhibit} thread={thread} cells={cells} /> : null}
      </div>
      <MapSteps steps={exhibit.steps} open={thread.complete} />
    </div>
  );
}
