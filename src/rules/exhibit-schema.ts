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
  'sms',
  'profile',
  'compare',
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

/** The kinds of printed paper. */
export const paperForms = ['notice', 'label', 'form', 'contract', 'record'] as const;

const sheetSchema = v.strictObject({
  id: v.literal('sheet'),
  form: v.picklist(paperForms),
  title: text(40),
  subtitle: v.optional(text(60)),
  blocks,
});

/** A sheet of paper: a posted notice, a parcel label, a form to fill in, a contract or a record. */
const paperSchema = v.strictObject({ kind: v.literal('paper'), sheet: sheetSchema });

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

/** A cell of a map's grid: column 1–2, row 1–6. Linked things stand side by side or one above the other. */
const cellAt = v.strictTuple([v.picklist([1, 2]), v.picklist([1, 2, 3, 4, 5, 6])]);

/** A line of a node's record. */
const recordLine = v.strictObject({ id: idSchema, label: text(24), value: text(110) });

/** Someone the information passed through, with what their record says. `holds` names details of theirs. */
const nodeSchema = v.strictObject({
  id: idSchema,
  icon: iconSchema,
  name: text(24),
  caption: text(36),
  at: cellAt,
  holds: v.array(idSchema),
  record: v.pipe(v.array(recordLine), v.minLength(1), v.maxLength(5)),
});

/** A first step that may be worth taking. */
const stepSchema = v.strictObject({ id: idSchema, title: text(40), text: text(160) });

/**
 * A data-flow map: from the harm the player ties a thread back, link by link, to where the information
 * was first given (`origin`). Only nodes that hold the detail which the harm repeats carry the thread.
 */
const mapSchema = v.strictObject({
  kind: v.literal('map'),
  map: v.strictObject({
    id: v.literal('map'),
    title: text(40),
    /** The detail, as the player meets it: 旧门牌 1203. */
    detail: text(40),
    /** Its id in the nodes' `holds`. */
    detailId: idSchema,
    origin: idSchema,
  }),
  /** A paper that shows the detail, above the map. */
  sheet: v.optional(sheetSchema),
  harm: v.strictObject({
    id: v.literal('harm'),
    icon: iconSchema,
    name: text(24),
    caption: text(36),
    says: text(160),
    at: cellAt,
  }),
  nodes: v.pipe(v.array(nodeSchema), v.minLength(4), v.maxLength(10)),
  /** Pairs of neighbours; one end may be `harm`. */
  links: v.pipe(v.array(v.strictTuple([idSchema, idSchema])), v.minLength(3), v.maxLength(18)),
  steps: v.pipe(v.array(stepSchema), v.minLength(2), v.maxLength(4)),
});

/** A piece of evidence or a legal basis that the consumer could bring. */
const hearingCard = v.strictObject({
  id: idSchema,
  kind: v.picklist(['evidence', 'basis']),
  title: text(40),
  text: text(160),
});

/** One turn of a mediation: what the company says, and the cards that might answer it. */
const turnSchema = v.strictObject({
  id: idSchema,
  excuse: text(160),
  cards: v.pipe(v.array(hearingCard), v.minLength(2), v.maxLength(4)),
});

/** What letters can ask for. */
export const letterKinds = ['complaint', 'correct', 'delete', 'withdraw', 'explain'] as const;

/** A letter ready to copy. `【…】` in a paragraph is a blank for what only the writer knows. */
const letterSchema = v.strictObject({
  id: v.literal('letter'),
  kind: v.picklist(letterKinds),
  addressee: text(60),
  title: text(60),
  paragraphs: v.pipe(
    v.array(v.strictObject({ id: idSchema, text: text(500) })),
    v.minLength(2),
    v.maxLength(8),
  ),
});

/** A mediation in three turns, and the letter it ends in. */
const hearingSchema = v.strictObject({
  kind: v.literal('hearing'),
  party: v.strictObject({ id: v.literal('party'), icon: iconSchema, name: text(40), role: text(40) }),
  turns: v.pipe(v.array(turnSchema), v.length(3)),
  letter: letterSchema,
});

/** What lies on the desk. */
export const exhibitSchema = v.variant('kind', [
  phoneSchema,
  paperSchema,
  requestsSchema,
  screensSchema,
  mapSchema,
  hearingSchema,
]);

export type Exhibit = v.InferOutput<typeof exhibitSchema>;
export type PhoneExhibit = v.InferOutput<typeof phoneSchema>;
export type PaperExhibit = v.InferOutput<typeof paperSchema>;
export type RequestsExhibit = v.InferOutput<typeof requestsSchema>;
export type ScreensExhibit = v.InferOutput<typeof screensSchema>;
export type MapExhibit = v.InferOutput<typeof mapSchema>;
export type MapNode = v.InferOutput<typeof nodeSchema>;
export type HearingExhibit = v.InferOutput<typeof hearingSchema>;
export type HearingCard = v.InferOutput<typeof hearingCard>;
export type Letter = v.InferOutput<typeof letterSchema>;
export type Screen = v.InferOutput<typeof screenSchema>;
export type RequestCard = v.InferOutput<typeof requestSchema>;
