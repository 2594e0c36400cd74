import { t, type UiKey } from '../../app/i18n.ts';

/** The name of a team, 0–5, on a player's device. */
export const teamName = (team: number): string => t(`room.team${team}` as UiKey);
