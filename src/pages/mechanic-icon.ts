import type { MechanicId } from '../rules/level-schema.ts';
import type { IconId } from './icon.tsx';

/** The icon of each mechanic. */
export const mechanicIcon: Readonly<Record<MechanicId, IconId>> = {
  inspect: 'magnifier',
  permit: 'stamp',
  maze: 'map',
  trace: 'users',
  claim: 'gavel',
};
