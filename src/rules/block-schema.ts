import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { text } from './text.ts';

/** Names of the line icons an exhibit may use (drawn by the exhibit kit, in ink only). */
export const iconNames = [
  'camera',
  'photo',
  'location',
  'contacts',
  'microphone',
  'phone',
  'message',
  'calendar',
  'bluetooth',
  'storage',
  'flashlight',
  'user',
  'users',
  'lock',
  'bell',
  'map',
  'shop',
  'parcel',
  'truck',
  'wallet',
  'card',
  'star',
  'heart',
  'book',
  'music',
  'video',
  'game',
  'weather',
  'run',
  'car',
  'ticket',
  'food',
  'school',
  'hospital',
  'key',
  'face',
  'fingerprint',
  'clipboard',
  'settings',
  'search',
  'gift',
  'home',
  'print',
  'wifi',
  'sensor',
  'news',
  'chat',
  'scissors',
  'globe',
  'bank',
] as const;

/** Schema of an icon name. */
export const iconSchema = v.picklist(iconNames);

const base = { id: idSchema };

/** A paragraph or sentence. */
const textBlock = v.strictObject({ ...base, type: v.literal('text'), text: text(300) });
/** A numbered clause of a policy, notice or contract. */
const clauseBlock = v.strictObject({
  ...base,
  type: v.literal('clause'),
  number: v.optional(text(8)),
  text: text(300),
});
/** A heading inside an exhibit. */
const headingBlock = v.strictObject({ ...base, type: v.literal('heading'), text: text(60) });
/** A list row: label left, value right, note under. */
const rowBlock = v.strictObject({
  ...base,
  type: v.literal('row'),
  icon: v.optional(iconSchema),
  label: text(60),
  value: v.optional(text(60)),
  note: v.optional(text(160)),
});
/** A settings switch. `on` is how the app shipped it. */
const switchBlock = v.strictObject({
  ...base,
  type: v.literal('switch'),
  label: text(80),
  note: v.optional(text(160)),
  on: v.boolean(),
});
/** A tick box. `on` is how the app shipped it. */
const checkBlock = v.strictObject({
  ...base,
  type: v.literal('check'),
  label: text(160),
  note: v.optional(text(160)),
  on: v.boolean(),
});
/** A form field. `value` is what is (or, in a maze, would be) filled in. */
const fieldBlock = v.strictObject({
  ...base,
  type: v.literal('field'),
  label: text(60),
  value: v.optional(text(80)),
  hint: v.optional(text(120)),
  required: v.optional(v.boolean(), false),
});
/** A button. In a maze `to` names the next screen and `needs` the points it insists on. */
const buttonBlock = v.strictObject({
  ...base,
  type: v.literal('button'),
  label: text(60),
  look: v.picklist(['primary', 'plain', 'link']),
  to: v.optional(idSchema),
  needs: v.optional(v.array(idSchema)),
  blocked: v.optional(text(120)),
});
/** One option of a choice; `gives` says whether taking it gives what is asked for. */
const optionSchema = v.strictObject({
  ...base,
  label: text(40),
  gives: v.boolean(),
  to: v.optional(idSchema),
});
/** A question with options of equal weight: a decision point of a maze. */
const choiceBlock = v.strictObject({
  ...base,
  type: v.literal('choice'),
  icon: v.optional(iconSchema),
  text: text(200),
  note: v.optional(text(200)),
  options: v.pipe(v.array(optionSchema), v.minLength(2), v.maxLength(4)),
});
/** A chat bubble. */
const messageBlock = v.strictObject({
  ...base,
  type: v.literal('message'),
  from: v.picklist(['them', 'me']),
  who: v.optional(text(24)),
  text: text(240),
});
/** A notification on a lock screen. */
const noticeBlock = v.strictObject({
  ...base,
  type: v.literal('notification'),
  app: text(24),
  time: v.optional(text(16)),
  text: text(160),
});
/** A line of an order: what, note, price. */
const itemBlock = v.strictObject({
  ...base,
  type: v.literal('item'),
  label: text(60),
  note: v.optional(text(120)),
  price: v.optional(text(24)),
});
/** A printed cell of a label or paper form: small caption, large value. */
const cellBlock = v.strictObject({ ...base, type: v.literal('cell'), label: text(40), value: text(120) });
/** A line of a record: when, what, how it stands. */
const entryBlock = v.strictObject({
  ...base,
  type: v.literal('entry'),
  date: v.optional(text(24)),
  label: text(60),
  value: v.optional(text(80)),
  note: v.optional(text(160)),
});
/** Two values side by side, such as what two people were shown for the same thing. */
const pairBlock = v.strictObject({
  ...base,
  type: v.literal('pair'),
  label: text(60),
  left: text(40),
  right: text(40),
  note: v.optional(text(160)),
});
/** A bar code with its number. Never a spot. */
const barcodeBlock = v.strictObject({ ...base, type: v.literal('barcode'), value: text(32) });
/** A signature line: who, when. */
const signBlock = v.strictObject({
  ...base,
  type: v.literal('sign'),
  text: text(60),
  date: v.optional(text(24)),
});

/** A piece of an exhibit. A block whose id is listed in the level's spots can be judged. */
export const blockSchema = v.variant('type', [
  textBlock,
  clauseBlock,
  headingBlock,
  rowBlock,
  switchBlock,
  checkBlock,
  fieldBlock,
  buttonBlock,
  choiceBlock,
  messageBlock,
  noticeBlock,
  itemBlock,
  cellBlock,
  entryBlock,
  pairBlock,
  barcodeBlock,
  signBlock,
]);

/** A piece of an exhibit, as parsed. */
export type Block = v.InferOutput<typeof blockSchema>;
