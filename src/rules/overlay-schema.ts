import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { text } from './text.ts';

const fields = v.record(v.string(), text(900));

/**
 * A level's texts in another language. `exhibit` maps the id of a block, option, card, screen,
 * `app` or `sheet` to the fields it replaces; spots and key texts go by spot id.
 */
export const overlaySchema = v.strictObject({
  $schema: v.optional(v.string()),
  public: v.strictObject({
    title: text(80),
    brief: v.strictObject({ scene: text(400), task: text(260) }),
    margin: v.optional(text(120)),
    exhibit: v.record(idSchema, fields),
    spots: v.record(idSchema, text(120)),
  }),
  key: v.strictObject({
    spots: v.record(
      idSchema,
      v.strictObject({ short: text(90), why: text(320), lawful: v.optional(text(320)) }),
    ),
    takeaway: text(300),
    teach: v.strictObject({ ask: text(300), misconception: text(300), followUp: text(300) }),
    sources: v.array(text(300)),
  }),
});

export type Overlay = v.InferOutput<typeof overlaySchema>;
