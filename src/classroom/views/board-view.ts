import type { PublicBundle } from '../../rules/bundle.ts';
import type { Round } from '../action-schema.ts';
import { beforeAfterTalk } from '../before-after-talk.ts';
import { heatOf, type SpotHeat } from '../heat-of.ts';
import { letterTally } from '../letter-tally.ts';
import type { Letter } from '../letters.ts';
import { placeOf } from '../place-of.ts';
import { presentSeats } from '../present-seats.ts';
import { progressOf } from '../progress-of.ts';
import { questionOf } from '../question-of.ts';
import { roundOf } from '../round-of.ts';
import { type Scoreboard, scoreboard } from '../scoreboard.ts';
import { sheetOf } from '../sheet-of.ts';
import type { RoomState } from '../state.ts';
import { type RoundTally, tallyOf } from '../tally.ts';
import { unreadSeats } from '../unread-seats.ts';
import { exhibitOf } from './exhibit-of.ts';
import { putQuestions } from './put-questions.ts';
import { type QuestionView, questionView } from './question-view.ts';
import { type StageView, stageView } from './stage-view.ts';

/** All that may be projected. Nothing in it says what any one seat answered. */
export interface BoardView {
  readonly stage: StageView;
  readonly exhibit: PublicBundle | null;
  /** Seats of the class. */
  readonly seats: number;
  /** The question the class is at; null between questions and in a self-paced stage. */
  readonly current: QuestionView | null;
  /** Questions of this stage put so far. */
  readonly questions: readonly QuestionView[];
  /** How many have answered the current question, while it is collected. */
  readonly progress: { readonly answered: number; readonly of: number } | null;
  /** Cards not read yet, while they are collected: numbers only. */
  readonly unread: readonly number[];
  /** Counts of the current question, from its reveal on. */
  readonly tally: RoundTally | null;
  readonly letters: readonly (Letter & { readonly n: number })[];
  readonly talk: { readonly first: RoundTally; readonly second: RoundTally } | null;
  /** Revealed spots of the case with their accusations. */
  readonly heat: readonly SpotHeat[];
  readonly scoreboard: Scoreboard | null;
}

/** True while cards are read seat by seat: counts keyed in from a phone say nothing of seats. */
const readsCards = (state: RoomState, id: string, round: Round): boolean =>
  state.way === 'cards' && sheetOf(state, id).counts[round] === undefined;

/** What the big screen shows: no key of anything not revealed, no counts before the reveal, no seat's answers ever. */
export function boardView(state: RoomState): BoardView | null {
  const stage = stageView(state);
  const place = placeOf(state);
  if (!stage || !place) return null;
  const current = place.question === null ? undefined : questionOf(state, place.question);
  const round = current ? roundOf(state, current.id) : null;
  // Practice has nothing to reveal: its counts show at once.
  const shown = current && (state.revealed.includes(current.id) || current.kind === 'practice');
  return {
    stage,
    exhibit: exhibitOf(state),
    seats: presentSeats(state).length,
    current: current ? questionView(state, current) : null,
    questions: putQuestions(state).map((one) => one.view),
    progress: current && round ? progressOf(state, current.id, round) : null,
    unread:
      current && round && readsCards(state, current.id, round) ? unreadSeats(state, current.id, round) : [],
    tally: shown ? tallyOf(state, current.id) : null,
    letters: shown ? letterTally(state, current.id) : [],
    talk: shown ? beforeAfterTalk(state, current.id) : null,
    heat: heatOf(state, place.stage),
    scoreboard: scoreboard(state),
  };
}
