import type { Route } from '../route.ts';

/**
 * Whether there is sound on a page: what the player chose, on any. Without a choice it is on, but for a device that
 * takes part in a room: thirty of them at once are noise, and the host's screen sounds for all.
 */
export const soundsAt = (chosen: boolean | null, { page }: Pick<Route, 'page'>): boolean =>
  chosen ?? page !== 'join';
