import * as v from 'valibot';
import { idSchema } from './ids.ts';

/** What a player can do. Everything that happens to a play is one of these. */
export const actionSchema = v.union([
  /** Judge a spot lawful. */
  v.strictObject({ type: v.literal('mark'), spot: idSchema, verdict: v.literal('lawful') }),
  /** Judge a spot a violation, for a reason; in `maze`, name the trick of a spot already resisted. */
  v.strictObject({
    type: v.literal('mark'),
    spot: idSchema,
    verdict: v.literal('violation'),
    reason: idSchema,
  }),
  /** `maze`: turn a tick box or switch, or fill or empty a field. */
  v.strictObject({ type: v.literal('set'), spot: idSchema, gives: v.boolean() }),
  /** `maze`: take one option of a choice. */
  v.strictObject({ type: v.literal('choose'), spot: idSchema, option: idSchema }),
  /** `maze`: press a button that leads to another screen. */
  v.strictObject({ type: v.literal('go'), via: idSchema }),
  /** `trace`: tie the thread on from its end to a neighbouring node. */
  v.strictObject({ type: v.literal('tie'), node: idSchema }),
  /** Close the case. Spots left unjudged stay unmarked. */
  v.strictObject({ type: v.literal('finish') }),
  /** 复查: judge these spots again, keeping every other mark. */
  v.strictObject({
    type: v.literal('reopen'),
    spots: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(12)),
  }),
]);

export type Action = v.InferOutput<typeof actionSchema>;
