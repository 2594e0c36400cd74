import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Letter, letterOf } from '../../src/cards/letter.ts';
import { type CardClass, type LockState, lockFrame, setByHand, unlocked } from '../../src/cards/lock.ts';
import type { Reading } from '../../src/cards/settle-sightings.ts';
import { tallyOf } from '../../src/cards/tally.ts';
import type { Turn } from '../../src/cards/turn.ts';
import { holds } from '../support/property.ts';

const letters: CardClass = { kind: 'letters', seats: [1, 2, 3, 4, 5] };
const verdict: CardClass = { ...letters, kind: 'verdict' };
const corner = { x: 0, y: 0 };
const frame = (cards: readonly (readonly [number, Turn])[], twice: readonly number[] = []): Reading => ({
  sightings: cards.map(([seat, turn]) => ({
    seat,
    turn,
    corners: [corner, corner, corner, corner],
    size: 24,
    misread: 0,
  })),
  twice,
});
const fold = (frames: readonly Reading[], room = letters) =>
  frames.reduce((state, one) => lockFrame(state, one, room), unlocked);
const locked = (state: LockState) => Object.fromEntries(state.locked);

describe('locking', () => {
  test('takes two equal reads', () => {
    expect(locked(fold([frame([[1, 0]])]))).toEqual({});
    expect(locked(fold([frame([[1, 0]]), frame([[1, 0]])]))).toEqual({ 1: 'A' });
  });

  test('is not broken by frames that miss the card', () => {
    expect(locked(fold([frame([[1, 2]]), frame([]), frame([[1, 2]])]))).toEqual({ 1: 'C' });
  });

  test('starts anew at another answer', () => {
    const frames = [frame([[1, 0]]), frame([[1, 1]]), frame([[1, 0]])];
    expect(locked(fold(frames))).toEqual({});
    expect(locked(fold([...frames, frame([[1, 0]])]))).toEqual({ 1: 'A' });
  });

  test('starts anew when a verdict card is held sideways, or a card is there twice', () => {
    expect(locked(fold([frame([[1, 2]]), frame([[1, 1]]), frame([[1, 2]])], verdict))).toEqual({});
    const twice = fold([frame([[1, 2]]), frame([], [1, 9]), frame([[1, 2]])]);
    expect(locked(twice)).toEqual({});
    expect(fold([frame([], [1, 9])]).twice).toEqual([1]);
  });

  test('stands, until the teacher takes it back', () => {
    const state = fold([frame([[1, 0]]), frame([[1, 0]]), frame([[1, 3]]), frame([[1, 3]])]);
    expect(locked(state)).toEqual({ 1: 'A' });
    const reopened = setByHand(state, 1, null);
    expect(locked(reopened)).toEqual({});
    expect(locked(lockFrame(reopened, frame([[1, 3]]), letters))).toEqual({});
    expect(locked(setByHand(reopened, 1, 'B'))).toEqual({ 1: 'B' });
  });

  test('names numbers that are no seat of the class once they are read twice', () => {
    expect(fold([frame([[9, 0]])]).strangers).toEqual([]);
    const state = fold([frame([[9, 0]]), frame([[9, 0]]), frame([[7, 1]]), frame([[7, 1]])]);
    expect(state.strangers).toEqual([7, 9]);
    expect(locked(state)).toEqual({});
  });

  test('of any frames: an answer that stands was read twice in a row, and no frame changes it', () => {
    const turn = fc.constantFrom<Turn>(0, 1, 2, 3);
    const card = fc.tuple(fc.integer({ min: 1, max: 7 }), turn);
    const anyFrame = fc
      .tuple(fc.uniqueArray(card, { selector: ([seat]) => seat, maxLength: 6 }), fc.subarray([1, 2, 3]))
      .map(([cards, twice]) =>
        frame(
          cards.filter(([seat]) => !twice.includes(seat)),
          twice,
        ),
      );
    holds(
      fc.property(
        fc.array(anyFrame, { maxLength: 12 }),
        fc.constantFrom(letters, verdict),
        (frames, room) => {
          let state = unlocked;
          const reads = new Map<number, (Letter | null)[]>();
          for (const one of frames) {
            const before = state;
            state = lockFrame(state, one, room);
            for (const seat of one.twice) reads.set(seat, []);
            for (const { seat, turn: at } of one.sightings) {
              reads.set(seat, [...(reads.get(seat) ?? []), letterOf(room.kind, at)]);
            }
            for (const [seat, letter] of before.locked) expect(state.locked.get(seat)).toBe(letter);
            for (const [seat, letter] of state.locked) {
              expect(room.seats).toContain(seat);
              if (!before.locked.has(seat)) expect(reads.get(seat)?.slice(-2)).toEqual([letter, letter]);
            }
          }
        },
      ),
    );
  });
});

describe('the tally', () => {
  test('counts every answer, zeros included, and adds up', () => {
    const answers = new Map<number, Letter>([
      [1, 'A'],
      [2, 'C'],
      [3, 'A'],
    ]);
    expect(tallyOf('letters', answers)).toEqual([
      { letter: 'A', count: 2 },
      { letter: 'B', count: 0 },
      { letter: 'C', count: 1 },
      { letter: 'D', count: 0 },
    ]);
    expect(tallyOf('verdict', new Map()).map((one) => one.count)).toEqual([0, 0]);
  });
});
