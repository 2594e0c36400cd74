import type { RoomAction } from '../../../src/classroom/action-schema.ts';
import { foldRoom } from '../../../src/classroom/fold-room.ts';
import type { Opening } from '../../../src/classroom/open-schema.ts';
import type { Beat } from '../../../src/classroom/path.ts';
import { reduceRoom } from '../../../src/classroom/reduce-room.ts';
import type { RoomState } from '../../../src/classroom/state.ts';
import { samplePlan } from './sample-plan.ts';

/** The first action of a class of six on paper cards with two teams, unless told otherwise. */
export const sampleOpening = (changes: Partial<Opening> = {}): Opening => ({
  type: 'open',
  v: 1,
  lang: 'zh-CN',
  date: '2027-03-15',
  seed: 315,
  way: 'cards',
  asks: 'reason',
  pace: 'teacher',
  talk: true,
  seconds: { ask: 20, talk: 40, again: 20, reveal: 40 },
  podium: 'end',
  teams: 2,
  seats: [1, 2, 3, 4, 5, 6],
  seals: ['鹤', '鹿', '松', '竹'],
  plan: samplePlan(),
  ...changes,
});

/** An opened sample class. */
export const sampleRoom = (changes: Partial<Opening> = {}): RoomState => foldRoom([sampleOpening(changes)]);

/** One action; throws if it is refused. */
export function act(state: RoomState, action: RoomAction): RoomState {
  const step = reduceRoom(state, action);
  if (step.rejected) throw new Error(`${action.type}: ${step.rejected}`);
  return step.state;
}

/** The class at a beat of a question, or at one of a whole stage. */
export function goTo(state: RoomState, stage: number, question: string | null, beat: Beat): RoomState {
  const to = state.path.findIndex(
    (one) => one.stage === stage && one.question === question && one.beat === beat,
  );
  if (to < 0) throw new Error(`no step ${stage} ${question} ${beat}`);
  return act(state, { type: 'go', turn: state.turn, to });
}

/** The question about a spot of the sample case. */
export function spotQuestion(state: RoomState, spot: string): string {
  const found = state.questions.find((one) => one.spot === spot);
  if (!found) throw new Error(`no question about ${spot}`);
  return found.id;
}

/** A mark in short: 'lawful', 'violation' or a reason. */
export const mark = (word: string) =>
  word === 'lawful'
    ? ({ verdict: 'lawful' } as const)
    : { verdict: 'violation' as const, reason: word === 'violation' ? null : word };

/** The answer of a seat. */
export const says = (seat: number, question: string, word: string): RoomAction => ({
  type: 'answer',
  seat,
  question,
  mark: mark(word),
});
