import * as v from 'valibot';
import { type Level, publicSchema } from './level-schema.ts';
import { localise } from './localise.ts';
import type { Overlay } from './overlay-schema.ts';
import type { Problem } from './problem.ts';
import { textFields } from './text-fields.ts';
import { allIds } from './walk-exhibit.ts';

const han = /\p{Script=Han}/u;

function hanTexts(node: unknown, path: string): Problem[] {
  if (typeof node === 'string')
    return han.test(node) ? [{ path, message: `not translated: ${node.slice(0, 24)}` }] : [];
  if (Array.isArray(node)) return node.flatMap((child, i) => hanTexts(child, `${path}.${i}`));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, child]) => hanTexts(child, `${path}.${name}`));
}

/** Overlay fields that the element they name does not have, or that are no text. */
function strayFields(node: unknown, fields: Overlay['public']['exhibit']): Problem[] {
  if (Array.isArray(node)) return node.flatMap((child) => strayFields(child, fields));
  if (node === null || typeof node !== 'object') return [];
  const here = node as Record<string, unknown>;
  const named = typeof here.id === 'string' ? Object.keys(fields[here.id] ?? {}) : [];
  const stray = named.filter((name) => !textFields.includes(name) || typeof here[name] !== 'string');
  return [
    ...stray.map((name) => ({
      path: `public.exhibit.${here.id}.${name}`,
      message: 'replaces no text of this element',
    })),
    ...Object.values(here).flatMap((child) => strayFields(child, fields)),
  ];
}

/** Texts too long, or otherwise such that the browser would refuse the translated level. */
function refusals(merged: Level): Problem[] {
  const parsed = v.safeParse(publicSchema, merged.public);
  if (parsed.success) return [];
  return parsed.issues.map((issue) => ({
    path: `public.${v.getDotPath(issue) ?? ''}`,
    message: issue.message,
  }));
}

/** Names in an overlay that point at nothing, and texts of the level that it leaves in Chinese. */
export function checkOverlay(level: Level, overlay: Overlay): Problem[] {
  const spots = level.public.spots.map((spot) => spot.id);
  const known = allIds(level.public.exhibit);
  const stray = (ids: string[], list: readonly string[], path: string) =>
    ids
      .filter((id) => !list.includes(id))
      .map((id) => ({ path: `${path}.${id}`, message: 'names nothing in the level' }));
  const merged = localise(level, overlay);
  return [
    ...stray(Object.keys(overlay.public.exhibit), known, 'public.exhibit'),
    ...stray(Object.keys(overlay.public.spots), spots, 'public.spots'),
    ...stray(Object.keys(overlay.key.spots), spots, 'key.spots'),
    ...strayFields(level.public.exhibit, overlay.public.exhibit),
    ...refusals(merged),
    ...hanTexts({ public: merged.public, key: merged.key }, 'merged'),
  ];
}
