import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { mechanicIds } from './level-schema.ts';

const words = v.object({ title: v.string(), text: v.string() });

/** The cover of every chapter: what home needs. Its size does not depend on how long the levels are. */
export const bookCoverSchema = v.object({
  /** What the closed book leaves as a memento. */
  memento: v.optional(words),
  chapters: v.array(
    v.object({ id: idSchema, number: v.string(), name: v.string(), about: v.string(), levels: v.number() }),
  ),
});

/** A page of the rulebook: a look-alike that turned into a violation when a fact changed. */
export const rulebookPageSchema = v.object({
  ...words.entries,
  was: v.object({ level: idSchema, title: v.string(), label: v.string() }),
  now: v.object({ level: idSchema, title: v.string(), label: v.string() }),
});

/** The cases of one chapter, in playing order: what a chapter page needs. */
export const chapterCatalogSchema = v.object({
  id: idSchema,
  page: v.optional(rulebookPageSchema),
  finale: v.optional(v.object({ levels: v.array(idSchema), title: v.string(), about: v.string() })),
  memento: v.optional(words),
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
export type RulebookPage = v.InferOutput<typeof rulebookPageSchema>;
export type ChapterCatalog = v.InferOutput<typeof chapterCatalogSchema>;
