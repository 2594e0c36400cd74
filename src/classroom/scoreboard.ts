import { classMean, type MeanScore } from './class-mean.ts';
import { type ClassRates, classRates } from './class-rates.ts';
import { perState } from './per-state.ts';
import { placeOf } from './place-of.ts';
import type { RoomState } from './state.ts';
import { type TeamStanding, teamStandings } from './team-standings.ts';

/** What is shown of scores between cases. Of no seat. */
export interface Scoreboard {
  /** The stage it is about; null for the class as a whole, once it has ended. */
  readonly stage: number | null;
  readonly class: MeanScore;
  readonly rates: ClassRates;
  /** Null until teams are to be compared. */
  readonly teams: readonly TeamStanding[] | null;
}

/** The scores as far as they may be seen now: null within a stage. A closed case shows its own, the ended class all. */
export const scoreboard = perState((state: RoomState): Scoreboard | null => {
  const place = placeOf(state);
  if (!state.open || !place) return null;
  const closedCase = place.beat === 'done' && state.open.plan.stages[place.stage]?.kind === 'case';
  if (!state.ended && !closedCase) return null;
  const stage = state.ended ? undefined : place.stage;
  const { podium, teams } = state.open;
  const compared = teams > 0 && (podium === 'cases' || (podium === 'end' && state.ended));
  return {
    stage: stage ?? null,
    class: classMean(state, stage),
    rates: classRates(state, stage),
    teams: compared ? teamStandings(state, stage) : null,
  };
});
