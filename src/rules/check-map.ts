import type { MapExhibit } from './exhibit-schema.ts';
import type { PublicLevel } from './level-schema.ts';
import type { Problem } from './problem.ts';

/** The nodes a thread can run through from `end`, not going back. */
function nextHolders(exhibit: MapExhibit, end: string, tied: readonly string[]): string[] {
  return exhibit.links
    .flatMap(([a, b]) => (a === end ? [b] : b === end ? [a] : []))
    .filter((id) => !tied.includes(id))
    .filter((id) => exhibit.nodes.find((node) => node.id === id)?.holds.includes(exhibit.map.detailId));
}

/** The one way a thread can run, from the harm to the origin; null if it forks or ends early. */
export function threadOf(exhibit: MapExhibit): readonly string[] | null {
  const tied: string[] = [];
  for (let end = 'harm'; end !== exhibit.map.origin; end = tied[tied.length - 1] as string) {
    const next = nextHolders(exhibit, end, tied);
    if (next.length !== 1) return null;
    tied.push(next[0] as string);
  }
  return tied;
}

/** A map can be read and solved: links join neighbouring cells, no cell is shared, the thread runs one way. */
export function checkMap(level: PublicLevel): Problem[] {
  const { exhibit } = level;
  if (exhibit.kind !== 'map') return [];
  const path = 'public.exhibit';
  const problems: Problem[] = [];
  const cells = new Map([exhibit.harm, ...exhibit.nodes].map((one) => [one.id, one.at]));
  const taken = [...cells.values()].map((at) => at.join());
  if (new Set(taken).size !== taken.length) problems.push({ path, message: 'two nodes share a cell' });
  exhibit.links.forEach(([a, b], i) => {
    const from = cells.get(a);
    const to = cells.get(b);
    if (!from || !to) {
      problems.push({ path: `${path}.links.${i}`, message: `no node ${from ? b : a}` });
    } else if (Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]) !== 1) {
      problems.push({ path: `${path}.links.${i}`, message: `${a} and ${b} are not neighbours` });
    }
  });
  if (!exhibit.nodes.some((node) => node.id === exhibit.map.origin)) {
    problems.push({ path: `${path}.map.origin`, message: `no node ${exhibit.map.origin}` });
  } else if (!threadOf(exhibit)) {
    problems.push({
      path: `${path}.links`,
      message: 'from the harm to the origin exactly one thread must hold',
    });
  } else if (!exhibit.nodes.some((node) => !node.holds.includes(exhibit.map.detailId))) {
    problems.push({ path: `${path}.nodes`, message: 'every node holds the detail: no thread can snap' });
  }
  return problems;
}
