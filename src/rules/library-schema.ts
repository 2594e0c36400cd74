import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { text } from './text.ts';

const words = v.object({ text: text(160), why: text(160) });

/** levels/surfaces.json: for each reason rows of their own that keep or break its rule. */
export const surfacesSchema = v.record(
  idSchema,
  v.pipe(
    v.array(
      v.object({
        id: idSchema,
        verdict: v.picklist(['lawful', 'violation']),
        zh: words,
        en: v.object({ text: text(320), why: text(320) }),
      }),
    ),
    v.minLength(2),
  ),
);

const entryText = v.object({ name: text(120), text: text(900), note: v.optional(text(500)) });

const entry = v.object({
  id: idSchema,
  zh: entryText,
  en: entryText,
  provisions: v.optional(v.array(idSchema)),
});

/** levels/report.json: what the report of 2022 says as far as it is known, and what has come since. */
export const reportSchema = v.object({
  about: entry,
  /** What is known of the text, and what is not. */
  known: v.pipe(v.array(entry), v.minLength(1)),
  problems: v.pipe(v.array(entry), v.length(4)),
  protections: v.pipe(v.array(entry), v.length(4)),
  recommendations: v.pipe(v.array(entry), v.length(4)),
  /** Ids are those of laws in provisions.json. */
  laws: v.pipe(v.array(entry), v.length(6)),
  instruments: v.pipe(v.array(entry), v.length(4)),
  figures: v.pipe(v.array(entry), v.minLength(6)),
});

const channelText = v.object({
  name: text(80),
  reach: text(160),
  takes: text(500),
  bring: v.pipe(v.array(text(160)), v.minLength(1), v.maxLength(6)),
  note: v.optional(text(300)),
});

/** levels/channels.json: where a complaint goes. `sure` is false for what could not be checked in a source. */
export const channelsSchema = v.pipe(
  v.array(
    v.object({
      id: idSchema,
      sure: v.boolean(),
      /** Groups of reasons it takes. */
      groups: v.array(idSchema),
      zh: channelText,
      en: channelText,
      provisions: v.array(idSchema),
    }),
  ),
  v.minLength(3),
);

const citation = v.object({
  law: v.string(),
  article: v.string(),
  gist: v.string(),
  effective: v.string(),
  status: v.picklist(['in-force', 'superseded']),
});
const surfaceText = v.object({ text: v.string(), why: v.string() });
const shelved = v.object({
  id: idSchema,
  name: v.string(),
  text: v.string(),
  note: v.optional(v.string()),
  citations: v.array(citation),
});

/** What a browser fetches for 法条馆, in one language. */
export const librarySchema = v.object({
  groups: v.array(v.object({ id: idSchema, name: v.string() })),
  reasons: v.array(
    v.object({
      id: idSchema,
      group: idSchema,
      label: v.string(),
      plain: v.string(),
      citations: v.array(citation),
      violation: v.nullable(surfaceText),
      lawful: v.nullable(surfaceText),
    }),
  ),
  report: v.nullable(
    v.object({
      about: shelved,
      known: v.array(shelved),
      problems: v.array(shelved),
      protections: v.array(shelved),
      recommendations: v.array(shelved),
      laws: v.array(shelved),
      instruments: v.array(shelved),
      figures: v.array(shelved),
    }),
  ),
  channels: v.array(
    v.object({
      id: idSchema,
      sure: v.boolean(),
      groups: v.array(idSchema),
      ...channelText.entries,
      citations: v.array(citation),
    }),
  ),
});

/** What a browser fetches for 错题本, in one language: the surfaces of every reason, and its name. */
export const surfaceShelfSchema = v.record(
  idSchema,
  v.object({
    label: v.string(),
    plain: v.string(),
    surfaces: v.array(
      v.object({
        id: idSchema,
        verdict: v.picklist(['lawful', 'violation']),
        text: v.string(),
        why: v.string(),
      }),
    ),
  }),
);

export type Library = v.InferOutput<typeof librarySchema>;
export type SurfaceShelf = v.InferOutput<typeof surfaceShelfSchema>;
export type Surfaces = v.InferOutput<typeof surfacesSchema>;
export type Report = v.InferOutput<typeof reportSchema>;
export type Channels = v.InferOutput<typeof channelsSchema>;
