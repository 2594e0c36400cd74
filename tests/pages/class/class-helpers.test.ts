import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoomAction } from '../../../src/classroom/action-schema.ts';
import type { Opening } from '../../../src/classroom/open-schema.ts';
import { reduceRoom } from '../../../src/classroom/reduce-room.ts';
import type { RoomState } from '../../../src/classroom/state.ts';
import { hostView } from '../../../src/classroom/views/host-view.ts';
import { actionFor } from '../../../src/pages/class/action-for.ts';
import { barLook } from '../../../src/pages/class/bar-look.ts';
import { classFigure } from '../../../src/pages/class/class-figure.ts';
import type { Command } from '../../../src/pages/class/command.ts';
import { commandOfKey } from '../../../src/pages/class/command-of-key.ts';
import { halftonePath } from '../../../src/pages/class/halftone-path.ts';
import { knownTeams } from '../../../src/pages/class/known-teams.ts';
import { nextWord, questionNumber } from '../../../src/pages/class/next-word.ts';
import { withoutReason } from '../../../src/pages/class/without-reason.ts';
import { act, goTo, mark, sampleRoom, says } from '../../support/classroom/sample-room.ts';
import { holds } from '../../support/property.ts';

function viewOf(state: RoomState) {
  const view = hostView(state);
  if (!view) throw new Error('no view');
  return view;
}

const command = (state: RoomState, word: Command): RoomAction | null => actionFor(viewOf(state), word);

describe('a key', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false, repeat: false };
  test.each([
    ['PageDown', 'page', 'next'],
    ['ArrowRight', 'button', 'next'],
    [' ', 'page', 'next'],
    [' ', 'button', null],
    ['PageUp', 'field', 'back'],
    ['ArrowLeft', 'field', null],
    ['5', 'page', null],
    ['b', 'field', null],
    ['B', 'page', 'freeze'],
    ['.', 'page', 'freeze'],
    ['P', 'button', 'pause'],
    ['？', 'page', 'help'],
    ['toString', 'page', null],
  ] as const)('%j on a %s means %s', (key, on, wanted) => {
    expect(commandOfKey({ ...plain, key }, on)).toBe(wanted);
  });

  test('held down, or with a modifier, means nothing', () => {
    for (const one of ['ctrlKey', 'altKey', 'metaKey', 'repeat'] as const) {
      expect(commandOfKey({ ...plain, [one]: true, key: 'PageDown' }, 'page')).toBe(null);
    }
  });
});

describe('a command', () => {
  const asked = goTo(sampleRoom(), 2, '2.0', 'ask');

  test('becomes the action that the class takes', () => {
    const { turn, step } = asked;
    expect(command(asked, 'next')).toEqual({ type: 'go', turn, to: step + 1 });
    expect(command(asked, 'reveal')).toEqual({ type: 'go', turn, to: step + 3 });
    expect(command(asked, 'skip')).toEqual({ type: 'go', turn, to: step + 4 });
    expect(command(asked, 'back')).toEqual({ type: 'back', turn });
    expect(command(asked, 'timer')).toEqual({ type: 'set', flag: 'timer', on: true });
    expect(command(asked, 'help')).toBe(null);
    expect(command(sampleRoom(), 'back')).toBe(null);
  });

  test('extends only what has a time or was closed', () => {
    expect(command(asked, 'extend')).toBe(null);
    const shut = act(asked, { type: 'close', turn: asked.turn });
    expect(command(shut, 'extend')).toMatchObject({ type: 'extend', seconds: 20 });
    const timed = act(asked, { type: 'set', flag: 'timer', on: true });
    expect(command(timed, 'extend')).toMatchObject({ type: 'extend', seconds: 20 });
    expect(command(goTo(timed, 2, '2.0', 'reveal'), 'extend')).toBe(null);
  });

  test('of a frozen class is its thaw or nothing; in a pause the way on ends the pause', () => {
    const frozen = act(asked, { type: 'set', flag: 'frozen', on: true });
    for (const word of ['next', 'back', 'pause', 'timer', 'skip', 'reveal'] as const) {
      expect(command(frozen, word)).toBe(null);
    }
    expect(command(frozen, 'freeze')).toEqual({ type: 'set', flag: 'frozen', on: false });
    const paused = act(asked, { type: 'set', flag: 'paused', on: true });
    expect(command(paused, 'next')).toEqual({ type: 'set', flag: 'paused', on: false });
  });

  test('to go on leads through every step to the end, and back undoes the end', () => {
    let state = sampleRoom();
    let presses = 0;
    for (let on = command(state, 'next'); on && presses < 200; on = command(state, 'next')) {
      state = act(state, on);
      presses += 1;
    }
    expect([state.ended, presses]).toEqual([true, state.path.length]);
    const back = command(state, 'back');
    if (back) state = act(state, back);
    expect([state.ended, state.step]).toEqual([false, state.path.length - 1]);
  });

  test('is never refused by the class, wherever it stands', () => {
    const words: readonly Command[] = [
      'next',
      'back',
      'freeze',
      'pause',
      'timer',
      'skip',
      'extend',
      'reveal',
    ];
    holds(
      fc.property(
        fc.boolean(),
        fc.constantFrom<Opening['asks']>('verdict', 'reason'),
        fc.array(fc.constantFrom(...words), { maxLength: 60 }),
        (talk, asks, pressed) => {
          let state = sampleRoom({ talk, asks });
          for (const word of pressed) {
            const action = command(state, word);
            const step = action && reduceRoom(state, action);
            expect(step?.rejected).toBe(undefined);
            state = step?.state ?? state;
          }
        },
      ),
    );
  });
});

describe('the button that leads on', () => {
  test.each([
    [0, null, 'brief', 'board.toFirst'],
    [0, '0.0', 'ask', 'board.toReady'],
    [0, null, 'done', 'board.toStage'],
    [1, '1.0', 'ask', 'board.toItem'],
    [1, '1.3', 'ask', 'board.toShut'],
    [2, '2.0', 'ask', 'board.toTalk'],
    [2, '2.0', 'talk', 'board.toAgain'],
    [2, '2.0', 'again', 'board.toReveal'],
    [2, '2.0', 'reveal', 'play.next'],
    [2, '2.4', 'reveal', 'board.toDone'],
    [3, null, 'brief', 'board.toStage'],
    [6, null, 'brief', 'board.toEnd'],
  ] as const)('at stage %i, question %s, %s says %s', (stage, question, beat, word) => {
    expect(nextWord(viewOf(goTo(sampleRoom(), stage, question, beat)))).toBe(word);
  });

  test('without a talk leads straight to the reveal', () => {
    expect(nextWord(viewOf(goTo(sampleRoom({ talk: false }), 2, '2.0', 'ask')))).toBe('board.toReveal');
  });

  test('stands beside the number of the question', () => {
    expect(questionNumber(viewOf(goTo(sampleRoom(), 2, '2.4', 'ask')))).toBe(5);
    expect(questionNumber(viewOf(sampleRoom()))).toBe(null);
  });
});

describe('a bar', () => {
  const reasons = [{ id: 'excess', label: '', plain: '' }];
  test.each([
    ['excess', null, 'plain'],
    ['excess', 'violation', 'right-violation'],
    ['refusal', 'violation', 'half'],
    ['lawful', 'violation', 'wrong'],
    ['lawful', 'lawful', 'right-lawful'],
    ['excess', 'lawful', 'wrong'],
  ] as const)('of %s where %s is right looks %s', (word, verdict, look) => {
    expect(barLook(mark(word), verdict && { verdict, reasons }, 'reason')).toBe(look);
  });

  test('needs no reason where none was asked for', () => {
    expect(barLook(mark('violation'), { verdict: 'violation', reasons }, 'verdict')).toBe('right-violation');
  });

  test('stands for every answer: those who gave no reason have one too, where reasons were asked for', () => {
    for (const asks of ['reason', 'verdict'] as const) {
      let state = goTo(sampleRoom({ asks }), 2, '2.1', 'ask');
      const [, given] = viewOf(state).current?.letters ?? [];
      for (const [seat, word] of [
        [1, 'lawful'],
        [2, 'violation'],
        [3, 'violation'],
      ] as const)
        state = act(state, says(seat, '2.1', word));
      if (given) state = act(state, { type: 'answer', seat: 4, question: '2.1', mark: given.mark });
      const { tally, letters } = viewOf(goTo(state, 2, '2.1', 'reveal'));
      if (!tally) throw new Error('no tally');
      expect(withoutReason(tally, asks)).toBe(asks === 'reason' ? 2 : 0);
      expect(letters.reduce((sum, one) => sum + one.n, withoutReason(tally, asks))).toBe(tally.n);
      expect(tally.n).toBe(4);
    }
  });
});

test('the figure of a class is its mean, or the share of right judgements where hands were counted', () => {
  const rates = {
    n: 40,
    hits: 10,
    misses: 6,
    falseAlarms: 4,
    correctReleases: 20,
    hitRate: null,
    falseAlarmRate: null,
  };
  expect(classFigure({ class: { score: 73.5, n: 3 }, rates })).toEqual({ kind: 'score', value: 74 });
  expect(classFigure({ class: { score: null, n: 0 }, rates })).toEqual({ kind: 'share', value: 75 });
  expect(classFigure({ class: { score: null, n: 0 }, rates: { ...rates, n: 0 } })).toBe(null);
});

test('teams are shown once anything is known of any', () => {
  const team = { team: 0, score: null, n: 0, marked: 0, right: 0 };
  expect(knownTeams(null)).toEqual([]);
  expect(knownTeams([team, team])).toEqual([]);
  expect(knownTeams([team, { ...team, marked: 1 }])).toHaveLength(2);
});

describe('printer’s dots', () => {
  const row = { width: 300, height: 40, pitch: 8 };
  const radii = (share: number) =>
    [...halftonePath({ ...row, share }).matchAll(/a([\d.]+) /g)].map((found) => Number(found[1]));

  test('are none for nobody, grow with the share, and never touch', () => {
    expect(halftonePath({ ...row, share: 0 })).toBe('');
    expect(Math.max(...radii(0.2))).toBeLessThan(Math.max(...radii(0.9)));
    expect(radii(0.2).length).toBeLessThan(radii(0.9).length);
    expect(Math.max(...radii(1))).toBeLessThanOrEqual(row.pitch / 2);
  });
});
