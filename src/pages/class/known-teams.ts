import type { TeamStanding } from '../../classroom/team-standings.ts';

/** The teams, if anything is known of any: hands counted say nothing of teams. */
export const knownTeams = (teams: readonly TeamStanding[] | null | undefined): readonly TeamStanding[] =>
  teams?.some((one) => one.n > 0 || one.marked > 0) ? teams : [];
