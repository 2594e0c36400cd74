import * as v from 'valibot';
import { idSchema } from '../ids.ts';
import { skeletonSchema } from '../skeleton.ts';

const editionId = v.pipe(v.string(), v.regex(/^[0-9a-f]{10}$/));

/** Every edition that was ever published, by level; `current` is null for a level that was taken out of the book. */
export const editionsSchema = v.record(
  idSchema,
  v.object({ current: v.nullable(editionId), all: v.record(editionId, skeletonSchema) }),
);

export type Editions = v.InferOutput<typeof editionsSchema>;
