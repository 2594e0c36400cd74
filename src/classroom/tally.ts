import type { Mark } from '../rules/state.ts';
import type { Round } from './action-schema.ts';
import { markOf } from './mark-of.ts';
import { presentSeats } from './present-seats.ts';
import { sheetOf } from './sheet-of.ts';
import type { Count, RoomState } from './state.ts';

/** How a round fell out, without who gave what. */
export interface RoundTally extends Count {
  /** Answers in all. */
  readonly n: number;
}

const none: RoundTally = { n: 0, lawful: 0, violation: 0, reasons: {} };

function add(tally: RoundTally, mark: Mark): RoundTally {
  const { n, lawful, violation, reasons } = tally;
  if (mark.verdict === 'lawful') return { n: n + 1, lawful: lawful + 1, violation, reasons };
  const given = mark.reason === null ? {} : { [mark.reason]: (reasons[mark.reason] ?? 0) + 1 };
  return { n: n + 1, lawful, violation: violation + 1, reasons: { ...reasons, ...given } };
}

/**
 * Counts the marks of a round: hands where they were counted, else the marks of teams at the board, else those of
 * seats. It goes by what was given, so a class may change its way of answering later. Without a round, the marks
 * that count in the end: a seat's second, or its first.
 */
export function tallyOf(state: RoomState, question: string, round?: Round): RoundTally {
  const { counts, teams } = sheetOf(state, question);
  const counted = round ? counts[round] : (counts.second ?? counts.first);
  if (counted) return { n: counted.lawful + counted.violation, ...counted };
  const atBoard = Object.values(teams);
  const marks =
    atBoard.length > 0
      ? atBoard
      : presentSeats(state).flatMap((seat) => markOf(state, seat, question, round) ?? []);
  return marks.reduce(add, none);
}
