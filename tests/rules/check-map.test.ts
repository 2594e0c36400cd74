import { describe, expect, test } from 'vitest';
import { checkMap, threadOf } from '../../src/rules/check-map.ts';
import type { MapExhibit } from '../../src/rules/exhibit-schema.ts';
import { sampleMap } from '../support/sample-map.ts';

const exhibit = sampleMap().public.exhibit as MapExhibit;
const found = (change: Partial<MapExhibit>) =>
  checkMap({ ...sampleMap().public, exhibit: { ...exhibit, ...change } }).map((problem) => problem.message);
const nodes = (change: Partial<MapExhibit['nodes'][number]>, id: string) =>
  exhibit.nodes.map((node) => (node.id === id ? { ...node, ...change } : node));

describe('the check of a map', () => {
  test('finds nothing wrong with a sound one, and sees its thread', () => {
    expect(found({})).toEqual([]);
    expect(threadOf(exhibit)).toEqual(['depot', 'shop', 'me']);
  });

  test.each<[string, Partial<MapExhibit>, string]>([
    ['two nodes in one cell', { nodes: nodes({ at: [2, 3] }, 'bank') }, 'share a cell'],
    ['a link to nowhere', { links: [...exhibit.links, ['harm', 'ghost']] }, 'no node ghost'],
    ['a link across the grid', { links: [...exhibit.links, ['harm', 'me']] }, 'not neighbours'],
    ['an origin that is no node', { map: { ...exhibit.map, origin: 'ghost' } }, 'no node ghost'],
    ['a thread that ends early', { nodes: nodes({ holds: [] }, 'shop') }, 'exactly one thread'],
    ['a thread that forks', { nodes: nodes({ holds: ['old-door'] }, 'bank') }, 'exactly one thread'],
    [
      'a map on which no thread can snap',
      { nodes: exhibit.nodes.filter((node) => node.id !== 'bank'), links: exhibit.links.slice(0, 3) },
      'no thread can snap',
    ],
  ])('names %s', (_, change, message) => {
    expect(found(change).join('\n')).toContain(message);
  });
});
