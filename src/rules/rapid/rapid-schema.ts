import * as v from 'valibot';
import { iconSchema } from '../block-schema.ts';
import { idSchema } from '../ids.ts';
import { text } from '../text.ts';

const name = v.object({ zh: text(24), en: text(48) });
const use = v.object({ function: text(40), purpose: text(60) });
const uses = v.object({
  ask: idSchema,
  zh: use,
  en: v.object({ function: text(80), purpose: text(120) }),
});
const stray = v.object({
  ask: idSchema,
  zh: v.object({ purpose: text(60) }),
  en: v.object({ purpose: text(120) }),
});

/**
 * levels/rapid.json: what 权限快审 deals its cards from. Per app type: what the basic function can't do
 * without (`needs`), further functions with what they use (`extras`), and polite purposes that belong to
 * no function it offers (`strays`).
 */
export const rapidSchema = v.object({
  asks: v.record(idSchema, v.object({ icon: iconSchema, name })),
  types: v.record(
    idSchema,
    v.object({
      needs: v.pipe(v.array(uses), v.maxLength(4)),
      extras: v.pipe(v.array(uses), v.minLength(2), v.maxLength(4)),
      strays: v.pipe(v.array(stray), v.minLength(2), v.maxLength(4)),
    }),
  ),
});

const typeWords = v.object({ name: v.string(), does: v.string() });

/** The published table, with names and basic functions of the app types. */
export const rapidDeckSchema = v.object({
  table: rapidSchema,
  names: v.record(idSchema, v.object({ zh: typeWords, en: typeWords })),
});

export type RapidDeck = v.InferOutput<typeof rapidDeckSchema>;
export type RapidTable = v.InferOutput<typeof rapidSchema>;
