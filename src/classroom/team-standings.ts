import { type MeanScore, meanScore } from './class-mean.ts';
import { judgeMark } from './judge-marks.ts';
import { presentSeats } from './present-seats.ts';
import { scoredQuestions } from './scored-questions.ts';
import { seatVerdict } from './seat-verdict.ts';
import { sheetOf } from './sheet-of.ts';
import type { RoomState } from './state.ts';

/** How a team stands. */
export interface TeamStanding extends MeanScore {
  readonly team: number;
  /** Marks that the team made at the board, and how many of them were right. */
  readonly marked: number;
  readonly right: number;
}

/** Rights at the board: a right verdict, with the right reason where it was asked for. */
function boardMarks(state: RoomState, team: number, stage?: number): { marked: number; right: number } {
  const outcomes = scoredQuestions(state, stage).flatMap((question) => {
    const mark = sheetOf(state, question.id).teams[team];
    return mark && state.open ? (judgeMark(mark, question, state.open.asks) ?? []) : [];
  });
  const right = outcomes.filter(
    ({ outcome, rightReason }) => outcome === 'correctRelease' || (outcome === 'hit' && rightReason),
  );
  return { marked: outcomes.length, right: right.length };
}

/** The teams in their order: each the mean of its members; at the board, where a team takes a few spots only, its rights. */
export function teamStandings(state: RoomState, stage?: number): TeamStanding[] {
  return Array.from({ length: state.open?.teams ?? 0 }, (_, team) => {
    const members = presentSeats(state).filter((seat) => state.seats[seat]?.team === team);
    return {
      team,
      ...meanScore(members.map((seat) => seatVerdict(state, seat, stage))),
      ...boardMarks(state, team, stage),
    };
  });
}
