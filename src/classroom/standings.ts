import type { Verdict } from '../rules/judge.ts';
import type { Mark } from '../rules/state.ts';
import { judgeMark, judgeMarks } from './judge-marks.ts';
import { markOf, presentSeats } from './marks-of.ts';
import { perState } from './per-state.ts';
import type { Question } from './questions.ts';
import { sheetOf } from './sheet-of.ts';
import type { RoomState } from './state.ts';
import { tallyOf } from './tally.ts';

/**
 * The questions that scores rest on: spots of cases that were answered by somebody and then revealed. Of a stage, or
 * of the whole class. Tests are no part of any score.
 */
export const scoredQuestions = (state: RoomState, stage?: number): Question[] =>
  scored(state).filter((one) => stage === undefined || one.stage === stage);

const scored = perState((state: RoomState): Question[] =>
  state.questions.filter(
    ({ id, kind }) => kind === 'spot' && state.revealed.includes(id) && tallyOf(state, id).n > 0,
  ),
);

/**
 * The pooled judgement of a seat over a stage, or over the class. What it left unmarked counts as left alone, as in
 * every play, except questions from before it came. Null if it marked nothing, or if what is left has no violation
 * or nothing lawful: that can't be scored. Absent seats thus don't count at all.
 */
export function seatVerdict(state: RoomState, seat: string, stage?: number): Verdict | null {
  const known = state.seats[seat];
  if (!state.open || !known) return null;
  const before = state.asked.slice(0, known.since);
  const questions = scoredQuestions(state, stage).filter(
    ({ id }) => !before.includes(id) || markOf(state, seat, id),
  );
  const marks = Object.fromEntries(
    questions.flatMap(({ id }): [string, Mark][] => {
      const mark = markOf(state, seat, id);
      return mark ? [[id, mark]] : [];
    }),
  );
  const kinds = new Set(questions.map((one) => one.answer?.verdict));
  if (Object.keys(marks).length === 0 || kinds.size < 2) return null;
  return judgeMarks(marks, questions, state.open.asks);
}

/** A mean score 0–100, and of how many. Null of nobody. */
export interface MeanScore {
  readonly score: number | null;
  readonly n: number;
}

function meanScore(verdicts: readonly (Verdict | null)[]): MeanScore {
  const scores = verdicts.flatMap((one) => (one ? [one.score] : []));
  const sum = scores.reduce((total, score) => total + score, 0);
  return { score: scores.length === 0 ? null : sum / scores.length, n: scores.length };
}

/** The class: the mean of all seats that marked something. */
export const classMean = (state: RoomState, stage?: number): MeanScore =>
  meanScore(presentSeats(state).map((seat) => seatVerdict(state, seat, stage)));

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

/** Rates over all judgements of the class: all that hands give. Null rates where there was nothing to judge. */
export interface ClassRates {
  readonly n: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctReleases: number;
  readonly hitRate: number | null;
  readonly falseAlarmRate: number | null;
}

/** The class's judgements pooled, of a stage or of all. */
export function classRates(state: RoomState, stage?: number): ClassRates {
  let [hits, misses, falseAlarms, correctReleases] = [0, 0, 0, 0];
  for (const { id, answer } of scoredQuestions(state, stage)) {
    const { lawful, violation } = tallyOf(state, id);
    if (answer?.verdict === 'violation') [hits, misses] = [hits + violation, misses + lawful];
    else [falseAlarms, correctReleases] = [falseAlarms + violation, correctReleases + lawful];
  }
  const rate = (part: number, rest: number) => (part + rest === 0 ? null : part / (part + rest));
  return {
    n: hits + misses + falseAlarms + correctReleases,
    hits,
    misses,
    falseAlarms,
    correctReleases,
    hitRate: rate(hits, misses),
    falseAlarmRate: rate(falseAlarms, correctReleases),
  };
}
