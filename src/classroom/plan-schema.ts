import * as v from 'valibot';
import { keyBundleSchema, publicBundleSchema } from '../rules/bundle.ts';
import { idSchema } from '../rules/ids.ts';
import { keySchema } from '../rules/level-schema.ts';
import { text } from '../rules/text.ts';

/** A violation's name, to be offered as an answer. */
const reasonText = v.strictObject({ id: idSchema, label: text(120), plain: text(600) });

/**
 * An item of a test: a row of its own. Its source names the reason it is about, and so belongs to the key. `label`
 * is the name of that reason.
 */
const itemSchema = v.strictObject({
  text: text(320),
  key: v.strictObject({
    source: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    verdict: v.picklist(['lawful', 'violation']),
    reason: idSchema,
    label: text(120),
    why: text(320),
  }),
});

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));

const testEntries = {
  minutes,
  items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(12)),
  /** The same reasons for every item, so that the list points at none of them. */
  offered: v.pipe(v.array(reasonText), v.minLength(1), v.maxLength(12)),
};

const stageSchema = v.variant('kind', [
  /** Cards or seals are handed out and tried on a harmless question; up to four options, A–D. */
  v.strictObject({
    kind: v.literal('hand-out'),
    minutes,
    practice: v.strictObject({
      text: text(160),
      options: v.pipe(v.array(text(40)), v.minLength(2), v.maxLength(4)),
    }),
  }),
  v.strictObject({ kind: v.literal('before'), ...testEntries }),
  v.strictObject({ kind: v.literal('after'), ...testEntries }),
  v.strictObject({
    kind: v.literal('case'),
    minutes,
    level: idSchema,
    spots: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(12)),
  }),
  v.strictObject({ kind: v.literal('rewrite'), minutes, level: idSchema, spot: idSchema }),
  v.strictObject({ kind: v.literal('act'), minutes, level: idSchema, channel: idSchema }),
  v.strictObject({ kind: v.literal('collect'), minutes }),
]);

/** A case as a room holds it: both halves, and what helps to teach it. Only the public half leaves the room unasked. */
const caseSchema = v.strictObject({
  public: publicBundleSchema,
  key: keyBundleSchema,
  teach: v.nullable(keySchema.entries.teach),
});

/** Everything a lesson needs, in one language: it can be given and judged from this alone. */
export const planSchema = v.strictObject({
  lesson: v.strictObject({
    id: idSchema,
    title: text(120),
    /** Null for a single case played without a lesson. */
    band: v.nullable(v.picklist(['primary', 'junior', 'senior', 'adult'])),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240)),
    objectives: v.pipe(v.array(text(400)), v.maxLength(12)),
  }),
  stages: v.pipe(v.array(stageSchema), v.minLength(1), v.maxLength(24)),
  cases: v.record(idSchema, caseSchema),
});

export type Plan = v.InferOutput<typeof planSchema>;
export type Stage = Plan['stages'][number];
export type TestItem = v.InferOutput<typeof itemSchema>;
export type RoomCase = v.InferOutput<typeof caseSchema>;
export type OfferedReason = v.InferOutput<typeof reasonText>;
