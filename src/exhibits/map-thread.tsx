import type { MapExhibit } from '../rules/exhibit-schema.ts';
import type { ThreadView } from './exhibit-props.ts';
import { type Cell, pointOf, type ThreadLine, threadLine } from './thread-line.ts';
import type { Cells } from './use-cells.ts';

interface MapThreadProps {
  readonly exhibit: MapExhibit;
  readonly thread: ThreadView;
  readonly cells: Cells;
}

const path = ({ x1, y1, cx, cy, x2, y2 }: ThreadLine) => `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`;

/** The lines of a map: dotted links between neighbours, the thread with its knots, and loose ends where it snapped. */
export function MapThread({ exhibit, thread, cells: { byId, rem } }: MapThreadProps) {
  const between = (a: string, b: string) => {
    const [from, to] = [byId[a], byId[b]];
    return from && to ? threadLine(from, to) : null;
  };
  const stops = ['harm', ...thread.nodes];
  const tied = stops.slice(1).flatMap((id, i) => {
    const line = id === thread.running ? null : between(stops[i] as string, id);
    return line ? [{ id, line }] : [];
  });
  const end = stops[stops.length - 1] as string;
  const snapped = thread.snapped ? between(end, thread.snapped) : null;
  const handle = thread.complete || thread.running ? null : handleAt(byId[end]);
  const knots = tied.flatMap(({ id, line }) => [
    { key: `${id}-1`, x: line.x1, y: line.y1 },
    { key: `${id}-2`, x: line.x2, y: line.y2 },
  ]);
  return (
    <svg class="ex-thread" aria-hidden="true" focusable="false">
      {exhibit.links.map(([a, b]) => {
        const line = between(a, b);
        const isTied = stops.some(
          (id, i) => (id === a && stops[i + 1] === b) || (id === b && stops[i + 1] === a),
        );
        if (!line || isTied) return null;
        const { x1, y1, x2, y2 } = line;
        return <line key={`${a}-${b}`} class="ex-link" x1={x1} y1={y1} x2={x2} y2={y2} />;
      })}
      {tied.map(({ id, line }) => (
        <path key={id} class="ex-tied" d={path(line)} />
      ))}
      {snapped ? <LooseEnds line={snapped} rem={rem} /> : null}
      {handle ? <LooseHandle x={handle.x} y={handle.y} side={handle.side} rem={rem} /> : null}
      {knots.map(({ key, x, y }) => (
        <circle key={key} class="ex-knot" cx={x} cy={y} r={rem * 0.36} />
      ))}
    </svg>
  );
}

/** Where the thread can be taken hold of: at the outer edge of the cell it ends in, clear of all links. */
function handleAt(cell: Cell | undefined) {
  if (!cell) return null;
  const side: -1 | 1 = cell.x === 0 ? -1 : 1;
  return { side, x: side < 0 ? cell.x : cell.x + cell.width, y: cell.y + cell.height / 2 };
}

interface LooseHandleProps {
  readonly x: number;
  readonly y: number;
  readonly side: -1 | 1;
  readonly rem: number;
}

/** The end of the thread, wound up to be drawn out. */
function LooseHandle({ x, y, side, rem }: LooseHandleProps) {
  const [dx, dy] = [side * rem * 0.55, rem * 0.95];
  return (
    <>
      <path
        class="ex-loose-end"
        d={`M${x} ${y}q${dx} ${dy * 0.2} ${dx * 0.55} ${dy * 0.6}t${-dx * 0.5} ${dy * 0.4}`}
      />
      <circle class="ex-knot" cx={x} cy={y} r={rem * 0.36} />
    </>
  );
}

/** What is left of a thread that snapped: a short end hanging at either side. */
function LooseEnds({ line, rem }: { readonly line: ThreadLine; readonly rem: number }) {
  const [near, far] = [pointOf(line, 0.34), pointOf(line, 0.7)];
  const drop = rem * 0.35;
  return (
    <>
      <path
        class="ex-loose-end"
        d={`M${line.x1} ${line.y1}Q${near.x} ${near.y} ${near.x} ${near.y + drop}`}
      />
      <path class="ex-loose-end" d={`M${line.x2} ${line.y2}Q${far.x} ${far.y} ${far.x} ${far.y + drop}`} />
      <circle class="ex-knot" cx={line.x1} cy={line.y1} r={rem * 0.36} />
    </>
  );
}
