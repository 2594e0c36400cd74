import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type BoothAction, emptyBoard, nextSeal, reduceBooth } from '../../src/rules/booth.ts';
import { type BoothBoard, boardRows, boothBoardSchema } from '../../src/rules/booth-board.ts';
import { natureSeals } from '../../src/rules/nature-seals.ts';
import { holds } from '../support/property.ts';

const day = 20_000;
const add = (score: number, seal = '鹤', on = day): BoothAction => ({
  type: 'add',
  day: on,
  seal,
  score,
  level: 'one',
});
const fold = (actions: readonly BoothAction[], board = emptyBoard(day)) => actions.reduce(reduceBooth, board);
const rows = (board: BoothBoard) => board.entries.map(({ score, order }) => [score, order]);

const seal = fc.constantFrom(...natureSeals.map(({ char }) => char));
const near = fc.integer({ min: day, max: day + 2 });
const action: fc.Arbitrary<BoothAction> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: 0, max: 100 }), seal).map(([n, s]) => add(n, s)) },
  fc.tuple(fc.integer({ min: 0, max: 100 }), seal, near).map(([n, s, d]) => add(n, s, d)),
  near.map((d): BoothAction => ({ type: 'day', day: d })),
  near.map((d): BoothAction => ({ type: 'erase', day: d })),
);

describe("the booth's board", () => {
  test.each([
    {
      name: 'best first',
      scores: [40, 100, 75],
      is: [
        [100, 2],
        [75, 3],
        [40, 1],
      ],
    },
    {
      name: 'the earlier of equals first',
      scores: [75, 100, 75],
      is: [
        [100, 2],
        [75, 1],
        [75, 3],
      ],
    },
    {
      name: 'zeros count',
      scores: [0, 0],
      is: [
        [0, 1],
        [0, 2],
      ],
    },
  ])('$name', ({ scores, is }) => {
    expect(rows(fold(scores.map((score) => add(score))))).toEqual(is);
  });

  test('keeps ten rows and the count of all; an eleventh that is no better leaves no trace but the count', () => {
    const full = fold(Array.from({ length: 10 }, (_, i) => add(50 + i)));
    expect(full.entries).toHaveLength(boardRows);
    const after = reduceBooth(full, add(50, '鲸'));
    expect(after.entries).toEqual(full.entries);
    expect(after.players).toBe(11);
    expect(reduceBooth(full, add(51, '鲸')).entries.map((entry) => entry.seal)).toContain('鲸');
  });

  test('is empty on any other day, later or earlier, and counts from one again', () => {
    const board = fold([add(80), add(90)]);
    for (const other of [day + 1, day - 1]) {
      expect(reduceBooth(board, { type: 'day', day: other })).toEqual(emptyBoard(other));
      expect(rows(reduceBooth(board, add(30, '鲸', other)))).toEqual([[30, 1]]);
    }
    expect(reduceBooth(board, { type: 'day', day })).toBe(board);
  });

  test('is erased by one action', () => {
    expect(fold([add(80), { type: 'erase', day }])).toEqual(emptyBoard(day));
  });

  test('is always in order, within its rows, of one day, and parses by its own schema', () => {
    holds(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const board = fold(actions);
        expect(v.safeParse(boothBoardSchema, board).success).toBe(true);
        expect(board.day).toBe(actions[actions.length - 1]?.day ?? day);
        for (const [i, entry] of board.entries.entries()) {
          const before = board.entries[i - 1];
          if (!before) continue;
          expect(before.score > entry.score || before.order < entry.order).toBe(true);
        }
        expect(new Set(board.entries.map((entry) => entry.order)).size).toBe(board.entries.length);
      }),
    );
  });

  test.each([
    ['a name as seal', { seal: '林小' }],
    ['a score beyond 100', { score: 101 }],
    ['a visitor number 0', { order: 0 }],
    ['a level that is no id', { level: 'A b' }],
  ])('refuses %s', (_, change) => {
    const board = fold([add(80)]);
    const torn = { ...board, entries: [{ ...board.entries[0], ...change }] };
    expect(v.safeParse(boothBoardSchema, torn).success).toBe(false);
  });
});

describe('the seal of the next visitor', () => {
  const playing = (players: number, on: number, scores: (i: number) => number) => {
    let board = emptyBoard(on);
    return Array.from({ length: players }, (_, i) => {
      const given = nextSeal(board);
      const shown = board.entries.map((entry) => entry.seal);
      board = reduceBooth(board, add(scores(i), given, on));
      return { given, shown };
    });
  };

  test('is another for each as long as there are seals, whatever they score', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.array(fc.nat(100)), (on, scores) => {
        const given = playing(natureSeals.length, on, (i) => scores[i] ?? 50).map((one) => one.given);
        expect(new Set(given).size).toBe(natureSeals.length);
      }),
      50,
    );
  });

  test('then comes again, but never while it is on the board', () => {
    const all = playing(200, day, (i) => (i * 37) % 101);
    for (const { given, shown } of all) expect(shown).not.toContain(given);
  });

  test('comes in an order of the day', () => {
    const first = (on: number) => playing(6, on, () => 50).map((one) => one.given);
    expect(first(day)).toEqual(first(day));
    expect(first(day)).not.toEqual(first(day + 1));
  });

  test('stays the same until somebody has played: a play thrown away takes none', () => {
    expect(nextSeal(emptyBoard(day))).toBe(nextSeal(emptyBoard(day)));
  });
});
