import type { Place } from './path.ts';
import type { RoomState } from './state.ts';

/** Where the class is; null before it is opened. */
export const placeOf = ({ path, step }: Pick<RoomState, 'path' | 'step'>): Place | null => path[step] ?? null;
