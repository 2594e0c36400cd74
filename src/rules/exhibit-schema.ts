import * as v from 'valibot';
import { blockSchema, iconSchema } from './block-schema.ts';
import { idSchema } from './ids.ts';
import { text } from './text.ts';

const blocks = v.pipe(v.array(blockSchema), v.minLength(1), v.maxLength(40));

/** The ways a phone screen can be framed. */
export const phoneViews = [
  'dialog',
  'permission',
  'list',
  'settings',
  'form',
  'policy',
  'notification',
  'checkout',
  'chat',
  'page',
] as const;

/** The invented app an exhibit belongs to. Its id is always `app`. */
const appSchema = v.strictObject({
  id: v.literal('app'),
  name: text(24),
  icon: iconSchema,
  place: v.optional(text(24)),
});

/** One phone screen: a frame (`view`), a title and blocks. `behind` is the dimmed page under a dialog. */
const screenSchema = v.strictObject({
  id: idSchema,
  view: v.picklist(phoneViews),
  title: v.optional(text(40)),
  icon: v.optional(iconSchema),
  blocks,
});

/** A phone showing one screen (long ones scroll). */
const phoneSchema = v.strictObject({ kind: v.literal('phone'), app: appSchema, screen: screenSchema });

/** A sheet of paper: a posted notice, a parcel label or a form to fill in. */
const paperSchema = v.strictObject({
  kind: v.literal('paper'),
  sheet: v.strictObject({
    id: v.literal('sheet'),
    form: v.picklist(['notice', 'label', 'form']),
    title: text(40),
    subtitle: v.optional(text(60)),
    blocks,
  }),
});

/** A request card of `permit`: who asks for what, why, when, and what refusing costs. */
const requestSchema = v.strictObject({
  id: idSchema,
  icon: iconSchema,
  name: text(16),
  ask: text(24),
  purpose: text(60),
  moment: text(30),
  refusal: text(40),
});

/** The request cards of one app, with its type and the functions it offers. */
const requestsSchema = v.strictObject({
  kind: v.literal('requests'),
  app: v.strictObject({
    id: v.literal('app'),
    name: text(24),
    icon: iconSchema,
    appType: idSchema,
    functions: text(80),
  }),
  cards: v.pipe(v.array(requestSchema), v.minLength(4), v.maxLength(12)),
});

/** A multi-screen app to walk through, from `start` to `goal`. */
const screensSchema = v.strictObject({
  kind: v.literal('screens'),
  app: appSchema,
  start: idSchema,
  goal: idSchema,
  screens: v.pipe(v.array(screenSchema), v.minLength(2), v.maxLength(16)),
});

/** What lies on the desk. */
export const exhibitSchema = v.variant('kind', [phoneSchema, paperSchema, requestsSchema, screensSchema]);

export type Exhibit = v.InferOutput<typeof exhibitSchema>;
export type PhoneExhibit = v.InferOutput<typeof phoneSchema>;
export type PaperExhibit = v.InferOutput<typeof paperSchema>;
export type RequestsExhibit = v.InferOutput<typeof requestsSchema>;
export type ScreensExhibit = v.InferOutput<typeof screensSchema>;
export type Screen = v.InferOutput<typeof screenSchema>;
export type RequestCard = v.InferOutput<typeof requestSchema>;
