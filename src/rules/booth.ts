import { type BoothBoard, type BoothEntry, boardRows } from './booth-board.ts';
import { natureSeals } from './nature-seals.ts';
import { shuffle } from './shuffle.ts';

/** What can happen to a board. Each says what day it is: a board never outlives its day. */
export type BoothAction =
  | {
      readonly type: 'add';
      readonly day: number;
      readonly seal: string;
      readonly score: number;
      readonly level: string;
    }
  | { readonly type: 'erase'; readonly day: number }
  | { readonly type: 'day'; readonly day: number };

/** A board on which nobody has played yet. */
export const emptyBoard = (day: number): BoothBoard => ({ day, players: 0, entries: [] });

/** Higher scores first; of equal ones the earlier. */
const inOrder = (a: BoothEntry, b: BoothEntry) => b.score - a.score || a.order - b.order;

/** One action on a board. On another day than the board's, whatever stood there is gone. */
export function reduceBooth(board: BoothBoard, action: BoothAction): BoothBoard {
  const today = action.type === 'erase' || action.day !== board.day ? emptyBoard(action.day) : board;
  if (action.type !== 'add') return today;
  const order = today.players + 1;
  const { seal, score, level } = action;
  const entries = [...today.entries, { seal, score, level, order }].sort(inOrder).slice(0, boardRows);
  return { ...today, players: order, entries };
}

/**
 * The seal of the next visitor. The seals come round in an order of the day's own, so that as many visitors
 * as there are seals all get different ones; after that they come again, but never one that is on the board.
 */
export function nextSeal(board: BoothBoard): string {
  const round = shuffle(natureSeals, board.day);
  const taken = new Set(board.entries.map((entry) => entry.seal));
  const from = board.players % round.length;
  const free = [...round.slice(from), ...round.slice(0, from)].find(({ char }) => !taken.has(char));
  return (free ?? round[from] ?? { char: '' }).char;
}
