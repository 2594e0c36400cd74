import * as v from 'valibot';
import { actionSchema } from './action.ts';
import { exhibitSchema } from './exhibit-schema.ts';
import { idSchema } from './ids.ts';
import { text } from './text.ts';

/** The mechanics a level can use. */
export const mechanicIds = ['inspect', 'permit', 'maze', 'trace', 'claim'] as const;
export type MechanicId = (typeof mechanicIds)[number];

/** The half a player may see before judging. It must hold nothing of the key. */
export const publicSchema = v.strictObject({
  id: idSchema,
  mechanic: v.picklist(mechanicIds),
  title: text(40),
  difficulty: v.picklist([1, 2, 3]),
  minutes: v.picklist([1, 2]),
  brief: v.strictObject({ scene: text(260), task: text(160) }),
  /** A joke that the rival designer pencilled in the margin of the brief. */
  margin: v.optional(text(60)),
  exhibit: exhibitSchema,
  spots: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        label: text(80),
        /** The common app type a row is about, where it is about one. */
        appType: v.optional(idSchema),
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
  /** Six at most for one question; `trace` asks two. */
  reasons: v.pipe(v.array(idSchema), v.minLength(3), v.maxLength(8)),
});

const explained = {
  provisions: v.array(idSchema),
  short: text(90),
  why: text(320),
};

const lawfulKey = v.strictObject({
  verdict: v.literal('lawful'),
  ...explained,
  /** The reason a hasty reader would wrongly give. */
  lookalikeOf: v.optional(idSchema),
});

const violationKey = v.strictObject({
  verdict: v.literal('violation'),
  reason: idSchema,
  /** Further reasons that are right as well. */
  accepts: v.optional(v.array(idSchema)),
  severity: v.picklist([1, 2, 3]),
  ...explained,
  /** The same row, done lawfully. */
  lawful: text(320),
});

/** The answer to one spot. */
export const spotKeySchema = v.variant('verdict', [lawfulKey, violationKey]);

/** What a teacher asks about a case, the misconception to expect, and what to do with it later. */
export const teachSchema = v.strictObject({ ask: text(300), misconception: text(300), followUp: text(300) });

/** The answer key: loaded after the public half, never by join pages. */
export const keySchema = v.strictObject({
  spots: v.record(idSchema, spotKeySchema),
  takeaway: text(200),
  teach: v.strictObject({ ask: text(200), misconception: text(240), followUp: text(240) }),
  sources: v.pipe(
    v.array(
      v.strictObject({
        /** A section of the 2022 report: necessity, quality, consent, damages, security, protections. */
        report: v.optional(idSchema),
        /** A behaviour of the 2019 method, such as 3.4. */
        behaviour: v.optional(v.pipe(v.string(), v.regex(/^[1-6]\.[1-9]$/))),
        /** What real pattern the case is drawn from, in our words. */
        note: text(200),
      }),
    ),
    v.minLength(1),
  ),
  solution: v.array(actionSchema),
});

/** A level file: one case, both halves, in the source language (zh-CN). */
export const levelSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schema: v.literal(1),
  /** A tutorial is played and judged, but is no scored case: fewer spots are allowed. */
  tutorial: v.optional(v.boolean(), false),
  public: publicSchema,
  key: keySchema,
});

export type PublicLevel = v.InferOutput<typeof publicSchema>;
export type SpotKey = v.InferOutput<typeof spotKeySchema>;
export type Teach = v.InferOutput<typeof teachSchema>;
export type Key = v.InferOutput<typeof keySchema>;
export type Level = v.InferOutput<typeof levelSchema>;
