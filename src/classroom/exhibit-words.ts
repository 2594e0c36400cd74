import type { PublicBundle } from '../rules/bundle.ts';
import type { OfferedReason } from './plan-schema.ts';

/** The reasons that a case offers, in its own order. */
export const reasonsIn = ({ reasons }: PublicBundle): readonly OfferedReason[] =>
  reasons.map(({ id, label, plain }) => ({ id, label, plain }));

/** What a spot is called in its exhibit; its id if the exhibit has none such. */
export const labelIn = ({ level }: PublicBundle, spot: string): string =>
  level.spots.find((one) => one.id === spot)?.label ?? spot;
