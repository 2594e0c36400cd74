import { markOf } from '../mark-of.ts';
import { placeOf } from '../place-of.ts';
import { presentSeats } from '../present-seats.ts';
import { progressGrid } from '../progress-grid.ts';
import { roundOf } from '../round-of.ts';
import { sealOf } from '../seal-of.ts';
import type { RoomState } from '../state.ts';
import { type StepsAhead, stepsAhead } from '../steps-ahead.ts';
import { type RoundTally, tallyOf } from '../tally.ts';
import type { SealedSeat } from './arrivals.ts';
import { type BoardView, boardView } from './board-view.ts';

/** A seat as the host sees it: whether it has answered, never what. */
export interface HostSeat extends SealedSeat {
  readonly team: number | null;
  readonly kicked: boolean;
  /** Whether it has answered the current question in the round being collected. */
  readonly answered: boolean;
  /** How many questions of this stage it has answered. */
  readonly inStage: number;
}

/** What the host's screen is told: the board's view, the seats, and the counts while they come in. */
export interface HostView extends BoardView {
  readonly people: readonly HostSeat[];
  readonly ahead: StepsAhead;
  readonly canUndo: boolean;
  /** Counts of the current question so far. */
  readonly live: RoundTally | null;
  /** Marks that came after collecting, in this stage. */
  readonly lateMarks: number;
}

/** The host's view. It, too, has nothing of the key of a question that is not revealed: the screen may be projected. */
export function hostView(state: RoomState): HostView | null {
  const board = boardView(state);
  const place = placeOf(state);
  const { open } = state;
  if (!board || !place || !open) return null;
  const question = place.question;
  const round = question === null ? null : roundOf(state, question);
  const grid = new Map(progressGrid(state).map((one) => [String(one.seat), one.answered]));
  const present = presentSeats(state);
  const away = Object.keys(state.seats).filter((seat) => state.seats[seat]?.kicked);
  return {
    ...board,
    people: [...present, ...away].map((seat) => ({
      seat: Number(seat),
      seal: sealOf(open, Number(seat)),
      team: state.seats[seat]?.team ?? null,
      kicked: state.seats[seat]?.kicked ?? false,
      answered: question !== null && round !== null && markOf(state, seat, question, round) !== null,
      inStage: grid.get(seat) ?? 0,
    })),
    ahead: stepsAhead(state),
    canUndo: state.ended || state.trail.length > 0,
    live: question === null ? null : tallyOf(state, question, round ?? undefined),
    lateMarks: state.questions
      .filter((one) => one.stage === place.stage)
      .reduce((sum, one) => sum + Object.keys(state.sheets[one.id]?.late ?? {}).length, 0),
  };
}
