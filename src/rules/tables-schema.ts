import * as v from 'valibot';
import { idSchema } from './ids.ts';

const reasonText = v.object({ label: v.string(), plain: v.string() });
const pair = v.object({ zh: v.string(), en: v.string() });

/** levels/reasons.json: the violation taxonomy. */
export const reasonsSchema = v.object({
  groups: v.record(idSchema, pair),
  reasons: v.record(
    idSchema,
    v.object({
      group: idSchema,
      behaviours: v.array(v.string()),
      zh: reasonText,
      en: reasonText,
      provisions: v.array(idSchema),
    }),
  ),
});

const articleText = v.object({ article: v.string(), gist: v.string() });

/** levels/provisions.json: citable provisions with status and effective date. */
export const provisionsSchema = v.object({
  laws: v.record(
    idSchema,
    v.object({
      zh: v.string(),
      en: v.string(),
      kind: v.picklist(['law', 'regulation', 'rule', 'interpretation', 'normative', 'standard']),
      effective: v.pipe(v.string(), v.isoDate()),
      status: v.picklist(['in-force', 'superseded']),
    }),
  ),
  provisions: v.record(
    idSchema,
    v.object({
      law: idSchema,
      zh: articleText,
      en: articleText,
      effective: v.optional(v.pipe(v.string(), v.isoDate())),
      excerpt: v.optional(v.object({ zh: v.pipe(v.string(), v.maxLength(60)) })),
    }),
  ),
});

/** levels/app-types.json: the 39 common app types and what each really needs. */
export const appTypesSchema = v.object({
  types: v.array(
    v.object({
      no: v.number(),
      id: idSchema,
      noInfoNeeded: v.boolean(),
      zh: v.object({ name: v.string(), basicFunction: v.string(), necessary: v.array(v.string()) }),
      en: v.object({ name: v.string(), basicFunction: v.string(), necessary: v.array(v.string()) }),
      provision: idSchema,
    }),
  ),
});

const chapterText = v.object({ number: v.string(), name: v.string(), about: v.string() });

const spotOf = v.object({ level: idSchema, spot: idSchema });
const pageText = v.object({ title: v.string(), text: v.string() });

/**
 * A page that a chapter adds to the rulebook. It flips an earlier look-alike: what was lawful at `was` is a
 * violation at `now`, because a fact changed.
 */
const rulebookPage = v.object({ was: spotOf, now: spotOf, zh: pageText, en: pageText });

const finaleText = v.object({ title: v.string(), about: v.string() });

/** A chapter's finale: its last three cases, inspect → trace → claim, about one person. */
const finale = v.object({ levels: v.pipe(v.array(idSchema), v.length(3)), zh: finaleText, en: finaleText });

const mementoText = v.object({ title: v.string(), text: v.string() });

/** levels/campaign.json: chapters in order, and the cases of each in playing order. */
export const campaignSchema = v.object({
  $schema: v.optional(v.string()),
  chapters: v.array(
    v.object({
      id: idSchema,
      zh: chapterText,
      en: chapterText,
      levels: v.array(idSchema),
      page: v.optional(rulebookPage),
      finale: v.optional(finale),
      /** What the closed chapter leaves as a memento. */
      memento: v.optional(v.object({ zh: mementoText, en: mementoText })),
    }),
  ),
  /** The memento of the whole book. */
  memento: v.optional(v.object({ zh: mementoText, en: mementoText })),
});

export type Reasons = v.InferOutput<typeof reasonsSchema>;
export type Provisions = v.InferOutput<typeof provisionsSchema>;
export type AppTypes = v.InferOutput<typeof appTypesSchema>;
export type Campaign = v.InferOutput<typeof campaignSchema>;

/** The shared tables that levels refer to. */
export interface Tables {
  readonly reasons: Reasons;
  readonly provisions: Provisions;
  readonly appTypes: AppTypes;
  readonly campaign: Campaign;
}
