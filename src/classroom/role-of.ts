import type { RoomAction } from './action-schema.ts';

/** Who may cause an action: the host, a player for their own seat, or only the keeper of the room itself. */
export type Role = 'host' | 'player' | 'keeper';

const roles: Readonly<Record<RoomAction['type'], Role>> = {
  open: 'keeper',
  join: 'keeper',
  answer: 'player',
  kick: 'host',
  admit: 'host',
  team: 'host',
  set: 'host',
  way: 'host',
  go: 'host',
  back: 'host',
  close: 'host',
  extend: 'host',
  end: 'host',
  count: 'host',
  'team-mark': 'host',
  clear: 'host',
};

/** The least of roles that may send a type of action. A host may also answer for a paper card. */
export const roleOf = (type: RoomAction['type']): Role => roles[type];
