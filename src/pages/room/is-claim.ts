import type { PublicBundle } from '../../rules/bundle.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';

/** True if a spot is a card that holds or does not, rather than a row that is lawful or not. */
export const isClaim = (bundle: PublicBundle | null, spot: string | null): boolean =>
  bundle !== null && spot !== null && claimIds(bundle.level.exhibit).includes(spot);
