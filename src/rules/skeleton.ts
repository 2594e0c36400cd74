import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { type Level, mechanicIds } from './level-schema.ts';

const skeletonSpot = v.variant('verdict', [
  v.strictObject({ verdict: v.literal('lawful') }),
  v.strictObject({ verdict: v.literal('violation'), reason: idSchema, accepts: v.array(idSchema) }),
]);

/**
 * What an edition stands for: the mechanic, the reasons to choose from in alphabetical order, and the answer
 * to each spot. No prose, no translations. Enough to judge a run of it for ever.
 */
export const skeletonSchema = v.strictObject({
  mechanic: v.picklist(mechanicIds),
  reasons: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(12)),
  /** As many as a share code has room for. */
  spots: v.pipe(
    v.record(idSchema, skeletonSpot),
    v.check((spots) => Object.keys(spots).length <= 15, '15 spots at most'),
  ),
});

export type Skeleton = v.InferOutput<typeof skeletonSchema>;

/** The halves of a level that make its edition. */
type Answers = {
  readonly public: Pick<Level['public'], 'mechanic' | 'reasons'>;
  readonly key: Pick<Level['key'], 'spots'>;
};

/** The skeleton of a level: everything in one fixed order, so that equal answers give equal text. */
export function skeletonOf({ public: { mechanic, reasons }, key }: Answers): Skeleton {
  const spots = Object.entries(key.spots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, spot]): [string, Skeleton['spots'][string]] => [
      id,
      spot.verdict === 'lawful'
        ? { verdict: 'lawful' }
        : { verdict: 'violation', reason: spot.reason, accepts: [...(spot.accepts ?? [])].sort() },
    ]);
  return { mechanic, reasons: [...reasons].sort(), spots: Object.fromEntries(spots) };
}
