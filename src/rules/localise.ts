import type { Level } from './level-schema.ts';
import type { Overlay } from './overlay-schema.ts';
import { textFields } from './text-fields.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Replaces the fields of every object whose `id` the overlay names; the tree keeps its shape. */
function overlayTree(node: Json, byId: Record<string, Record<string, string>>): Json {
  if (Array.isArray(node)) return node.map((child) => overlayTree(child, byId));
  if (node === null || typeof node !== 'object') return node;
  const own = typeof node.id === 'string' ? byId[node.id] : undefined;
  const out: { [key: string]: Json } = {};
  for (const [name, value] of Object.entries(node)) {
    const replacement = textFields.includes(name) ? own?.[name] : undefined;
    out[name] =
      replacement !== undefined && typeof value === 'string' ? replacement : overlayTree(value, byId);
  }
  return out;
}

/** The level with the overlay's texts in place of the source language's. Structure never changes. */
export function localise(level: Level, overlay: Overlay): Level {
  const spots: Level['key']['spots'] = {};
  for (const [id, spot] of Object.entries(level.key.spots)) {
    const over = overlay.key.spots[id];
    if (!over) {
      spots[id] = spot;
    } else if (spot.verdict === 'violation') {
      spots[id] = { ...spot, short: over.short, why: over.why, lawful: over.lawful ?? spot.lawful };
    } else {
      spots[id] = { ...spot, short: over.short, why: over.why };
    }
  }
  return {
    ...level,
    public: {
      ...level.public,
      title: overlay.public.title,
      brief: overlay.public.brief,
      ...(level.public.margin && { margin: overlay.public.margin ?? level.public.margin }),
      exhibit: overlayTree(
        level.public.exhibit as Json,
        overlay.public.exhibit,
      ) as Level['public']['exhibit'],
      spots: level.public.spots.map((spot) => ({
        ...spot,
        label: overlay.public.spots[spot.id] ?? spot.label,
      })),
    },
    key: {
      ...level.key,
      spots,
      takeaway: overlay.key.takeaway,
      teach: overlay.key.teach,
      sources: level.key.sources.map((source, i) => ({
        ...source,
        note: overlay.key.sources[i] ?? source.note,
      })),
    },
  };
}
