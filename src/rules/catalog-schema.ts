import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { mechanicIds } from './level-schema.ts';

/** The cover of every chapter: what home needs. Its size does not depend on how long the levels are. */
export const bookCoverSchema = v.object({
  chapters: v.array(
    v.object({ id: idSchema, number: v.string(), name: v.string(), about: v.string(), levels: v.number() }),
  ),
});

/** The cases of one chapter, in playing order: what a chapter page needs. */
export const chapterCatalogSchema = v.object({
  id: idSchema,
  levels: v.array(
    v.object({
      id: idSchema,
      title: v.string(),
      mechanic: v.picklist(mechanicIds),
      difficulty: v.number(),
      minutes: v.number(),
      spots: v.number(),
    }),
  ),
});

export type BookCover = v.InferOutput<typeof bookCoverSchema>;
export type ChapterCatalog = v.InferOutput<typeof chapterCatalogSchema>;
