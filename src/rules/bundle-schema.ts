import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { keySchema, publicSchema } from './level-schema.ts';

const reasonText = v.object({ id: idSchema, group: idSchema, label: v.string(), plain: v.string() });

/** What a browser gets before judging: the public half and the texts of the offered reasons. */
export const publicBundleSchema = v.object({
  chapter: idSchema,
  /** Where the case stands in the book: the chapter's number in words, and two counts from 1. */
  place: v.object({ chapter: v.string(), index: v.number(), exhibit: v.number() }),
  level: publicSchema,
  reasons: v.array(reasonText),
  appTypeName: v.nullable(v.string()),
});

const citation = v.object({
  law: v.string(),
  article: v.string(),
  effective: v.string(),
  status: v.picklist(['in-force', 'superseded']),
  gist: v.string(),
  excerpt: v.nullable(v.string()),
});

/** What a browser gets to judge with: the key without solution and teaching notes, and its citations. */
export const keyBundleSchema = v.object({
  edition: v.string(),
  spots: keySchema.entries.spots,
  takeaway: v.string(),
  sources: keySchema.entries.sources,
  provisions: v.record(idSchema, citation),
});

export type PublicBundle = v.InferOutput<typeof publicBundleSchema>;
export type KeyBundle = v.InferOutput<typeof keyBundleSchema>;
export type Citation = v.InferOutput<typeof citation>;
