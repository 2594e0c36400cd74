import { type BoothAction, emptyBoard, reduceBooth } from '../rules/booth.ts';
import type { BoothBoard } from '../rules/booth-board.ts';
import { boothBoard, keepBooth } from './app.ts';
import { today } from './clock.ts';

/** The board of today; empty if what is kept is of another day. */
export function boardOfToday(): BoothBoard {
  const day = today();
  return reduceBooth(boothBoard.value ?? emptyBoard(day), { type: 'day', day });
}

type Change = BoothAction extends infer A ? (A extends BoothAction ? Omit<A, 'day'> : never) : never;

/** Does something to the board, today. A board on which nobody stands is not kept at all. */
export function changeBooth(change: Change): BoothBoard {
  const day = today();
  const kept = boothBoard.peek();
  const next = reduceBooth(kept ?? emptyBoard(day), { ...change, day });
  if (next.players > 0 && next !== kept) void keepBooth(next);
  if (next.players === 0 && kept) void keepBooth(null);
  return next;
}
