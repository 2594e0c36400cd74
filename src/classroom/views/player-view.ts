import type { PublicBundle } from '../../rules/bundle.ts';
import type { SpotOutcome } from '../../rules/judge.ts';
import type { Mark } from '../../rules/state.ts';
import type { MeanScore } from '../class-mean.ts';
import { judgeMark } from '../judge-marks.ts';
import { markOf } from '../mark-of.ts';
import { scoreboard } from '../scoreboard.ts';
import { type Seal, sealOf } from '../seal-of.ts';
import { seatVerdict } from '../seat-verdict.ts';
import { sheetOf } from '../sheet-of.ts';
import type { RoomState } from '../state.ts';
import { exhibitOf } from './exhibit-of.ts';
import { putQuestions } from './put-questions.ts';
import type { QuestionView } from './question-view.ts';
import { type StageView, stageView } from './stage-view.ts';

/** A question as one player sees it. */
export interface PlayerQuestion extends QuestionView {
  /** The own mark that counts so far. */
  readonly mine: Mark | null;
  /** True if the newest own mark came after collecting, and so is not judged. */
  readonly late: boolean;
  /** How the own mark fell out; null until the reveal. */
  readonly outcome: SpotOutcome | null;
}

/** All that a player's device is told. */
export interface PlayerView {
  readonly seat: number;
  readonly team: number | null;
  readonly seal: Seal;
  readonly kicked: boolean;
  readonly stage: StageView;
  readonly exhibit: PublicBundle | null;
  /** Questions of this stage that were put, in order; with their answers once revealed. */
  readonly questions: readonly PlayerQuestion[];
  /** Between cases: the own score of the case, or of the class at the end. */
  readonly score: number | null;
  /** Between cases: the mean of the class. */
  readonly class: MeanScore | null;
}

/**
 * What a player may know: nothing of the key of a question that is not revealed, and nothing of other seats but the
 * class mean. Null before the class is opened, and for a seat it does not have.
 */
export function playerView(state: RoomState, seat: number): PlayerView | null {
  const stage = stageView(state);
  const known = state.seats[seat];
  const { open } = state;
  if (!open || !stage || !known) return null;
  const id = String(seat);
  const questions = putQuestions(state).map(({ question, view }): PlayerQuestion => {
    const mine = markOf(state, id, question.id);
    const judged = view.revealed ? judgeMark(mine ?? undefined, question, open.asks) : null;
    const late = sheetOf(state, question.id).late[seat] !== undefined;
    return { ...view, mine, late, outcome: judged };
  });
  const board = scoreboard(state);
  const verdict = board && seatVerdict(state, id, board.stage ?? undefined);
  return {
    seat,
    team: known.team,
    seal: sealOf(open, seat),
    kicked: known.kicked,
    stage,
    exhibit: exhibitOf(state),
    questions,
    score: verdict?.score ?? null,
    class: board?.class ?? null,
  };
}
