import { t, type UiKey } from '../../app/i18n.ts';

/** The name of a team, 0–5: 甲组 … 己组. */
export const teamWord = (team: number): string => t(`board.team${team}` as UiKey);
