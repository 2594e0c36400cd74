import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type RoomAction, roomActionSchema } from '../../src/classroom/action-schema.ts';
import { classMean } from '../../src/classroom/class-mean.ts';
import { foldRoom } from '../../src/classroom/fold-room.ts';
import { markOf } from '../../src/classroom/mark-of.ts';
import { nextMove } from '../../src/classroom/next-move.ts';
import { placeOf } from '../../src/classroom/place-of.ts';
import { reduceRoom } from '../../src/classroom/reduce-room.ts';
import { sheetOf } from '../../src/classroom/sheet-of.ts';
import { noRoom, type RoomState } from '../../src/classroom/state.ts';
import { stepsAhead } from '../../src/classroom/steps-ahead.ts';
import { tallyOf } from '../../src/classroom/tally.ts';
import { playerView } from '../../src/classroom/views/player-view.ts';
import { arbitraryActions, play } from '../support/classroom/arbitrary-room.ts';
import {
  act,
  goTo,
  mark,
  sampleOpening,
  sampleRoom,
  says,
  spotQuestion,
} from '../support/classroom/sample-room.ts';
import { holds } from '../support/property.ts';

const refusal = (state: RoomState, action: RoomAction) => reduceRoom(state, action).rejected;

describe('a class', () => {
  test('is nothing before it is opened, and is opened once', () => {
    expect(refusal(noRoom, { type: 'join', seat: 1 })).toBe('room/not-opened');
    expect(refusal(sampleRoom(), sampleOpening())).toBe('room/already-opened');
    expect(placeOf(sampleRoom())).toEqual({ stage: 0, question: null, beat: 'brief' });
  });

  test('walks its whole path by next moves, and ends after the last step', () => {
    let state = sampleRoom();
    const beats: string[] = [];
    for (let i = 0; i < 100 && !state.ended; i += 1) {
      const place = placeOf(state);
      beats.push(`${place?.stage} ${place?.question ?? '-'} ${place?.beat}`);
      const move = nextMove(state);
      if (!move) break;
      state = act(state, move);
    }
    expect(beats).toEqual([
      '0 - brief',
      '0 0.0 ask',
      '0 - done',
      '1 - brief',
      '1 1.0 ask',
      '1 1.1 ask',
      '1 1.2 ask',
      '1 1.3 ask',
      '1 - done',
      '2 - brief',
      ...[0, 1, 2, 3, 4].flatMap((n) => ['ask', 'talk', 'again', 'reveal'].map((beat) => `2 2.${n} ${beat}`)),
      '2 - done',
      '3 - brief',
      '4 - brief',
      '4 4.0 ask',
      '4 4.1 ask',
      '4 4.2 ask',
      '4 4.3 ask',
      '4 - done',
      '5 - brief',
      '6 - brief',
    ]); // prettier-ignore
    expect(state.ended).toBe(true);
    expect(nextMove(state)).toBe(null);
  });

  test('opens a whole stage at once where pupils set the pace, and reveals after', () => {
    const { path } = sampleRoom({ pace: 'self' });
    const ofCase = path.filter((one) => one.stage === 2).map((one) => `${one.question ?? '-'} ${one.beat}`);
    expect(ofCase).toEqual([
      '- brief',
      '- ask',
      '2.0 reveal',
      '2.1 reveal',
      '2.2 reveal',
      '2.3 reveal',
      '2.4 reveal',
      '- done',
    ]);
    const state = goTo(sampleRoom({ pace: 'self' }), 2, null, 'ask');
    expect(state.asked).toEqual(['2.0', '2.1', '2.2', '2.3', '2.4']);
    expect(markOf(act(state, says(1, '2.3', 'silent')), '1', '2.3')).toEqual(mark('silent'));
  });

  test('skips the talk where it is not wanted', () => {
    const { path } = sampleRoom({ talk: false });
    expect(path.filter((one) => one.question === '2.0').map((one) => one.beat)).toEqual(['ask', 'reveal']);
  });

  test('says where it can go: on, to the reveal, to the next question, to the next stage', () => {
    const state = goTo(sampleRoom(), 2, '2.1', 'ask');
    const at = (step: number | null) => (step === null ? null : state.path[step]);
    const ahead = stepsAhead(state);
    expect(at(ahead.next)).toEqual({ stage: 2, question: '2.1', beat: 'talk' });
    expect(at(ahead.reveal)).toEqual({ stage: 2, question: '2.1', beat: 'reveal' });
    expect(at(ahead.question)).toEqual({ stage: 2, question: '2.2', beat: 'ask' });
    expect(at(ahead.stage)).toEqual({ stage: 3, question: null, beat: 'brief' });
    expect(stepsAhead(goTo(sampleRoom(), 6, null, 'brief'))).toEqual({
      next: null,
      reveal: null,
      question: null,
      stage: null,
    });
  });

  test('moves once when a press is delivered twice', () => {
    const state = sampleRoom();
    const press: RoomAction = { type: 'go', turn: 0, to: 1 };
    const once = act(state, press);
    expect(reduceRoom(once, press)).toEqual({ state: once, events: [], rejected: 'room/moved' });
  });
});

describe('undo', () => {
  test('goes back over moves and the end without losing an answer', () => {
    let state = act(goTo(sampleRoom(), 2, '2.0', 'ask'), says(1, '2.0', 'lawful'));
    state = goTo(state, 2, '2.0', 'talk');
    state = act(state, { type: 'end', turn: state.turn });
    expect(refusal(state, { type: 'go', turn: state.turn, to: 0 })).toBe('room/ended');
    state = act(state, { type: 'back', turn: state.turn });
    expect(state.ended).toBe(false);
    expect(placeOf(state)?.beat).toBe('talk');
    state = act(state, { type: 'back', turn: state.turn });
    expect(placeOf(state)?.beat).toBe('ask');
    expect(markOf(state, '1', '2.0')).toEqual(mark('lawful'));
    state = act(state, says(1, '2.0', 'excess'));
    expect(markOf(state, '1', '2.0')).toEqual(mark('excess'));
    state = act(state, { type: 'back', turn: state.turn });
    expect(refusal(state, { type: 'back', turn: state.turn })).toBe('room/nothing-to-undo');
  });

  test('does not open a question again once its answer was shown', () => {
    let state = goTo(goTo(sampleRoom(), 2, '2.0', 'ask'), 2, '2.0', 'reveal');
    state = act(state, { type: 'back', turn: state.turn });
    const step = reduceRoom(state, says(1, '2.0', 'lawful'));
    expect(step.events).toEqual([{ type: 'late', seat: 1, question: '2.0' }]);
    expect(markOf(step.state, '1', '2.0')).toBe(null);
    expect(refusal(state, { type: 'clear', turn: state.turn, question: '2.0', round: 'first' })).toBe(
      'room/revealed',
    );
  });

  test('empties a round on request, to be answered anew', () => {
    let state = act(goTo(sampleRoom(), 2, '2.0', 'ask'), says(1, '2.0', 'lawful'));
    state = act(state, { type: 'clear', turn: state.turn, question: '2.0', round: 'first' });
    expect(tallyOf(state, '2.0', 'first').n).toBe(0);
    expect(tallyOf(act(state, says(1, '2.0', 'excess')), '2.0', 'first').n).toBe(1);
  });
});

describe('an answer', () => {
  const asking = () => goTo(sampleRoom(), 2, '2.0', 'ask');

  test.each([
    ['to no question', says(1, '9.9', 'lawful'), 'room/unknown-question'],
    ['from no seat', says(9, '2.0', 'lawful'), 'room/unknown-seat'],
    ['with a reason that is not offered', says(1, '2.0', 'unheard-of'), 'room/unknown-reason'],
    ['to a question not put yet', says(1, '2.1', 'lawful'), 'room/not-asked-yet'],
  ] as const)('%s is refused', (_, action, rejected) => {
    expect(refusal(asking(), action)).toBe(rejected);
  });

  test('can be changed and taken back while it is collected', () => {
    let state = act(asking(), says(1, '2.0', 'lawful'));
    state = act(state, says(1, '2.0', 'silent'));
    expect(markOf(state, '1', '2.0')).toEqual(mark('silent'));
    state = act(state, { type: 'answer', seat: 1, question: '2.0', mark: null });
    expect(markOf(state, '1', '2.0')).toBe(null);
  });

  test('delivered again changes nothing, in the round or after it', () => {
    const once = act(asking(), says(1, '2.0', 'lawful'));
    expect(reduceRoom(once, says(1, '2.0', 'lawful'))).toEqual({ state: once, events: [] });
    const later = goTo(once, 2, '2.0', 'talk');
    expect(reduceRoom(later, says(1, '2.0', 'lawful'))).toEqual({ state: later, events: [] });
  });

  test('that is old does not undo a newer one', () => {
    const [old, fresh] = [
      { ...says(1, '2.0', 'lawful'), n: 1 },
      { ...says(1, '2.0', 'silent'), n: 2 },
    ];
    const state = act(act(asking(), fresh as RoomAction), old as RoomAction);
    expect(markOf(state, '1', '2.0')).toEqual(mark('silent'));
  });

  test('goes to the second round when everyone answers again, and that one counts', () => {
    let state = act(asking(), says(1, '2.0', 'lawful'));
    state = goTo(goTo(state, 2, '2.0', 'talk'), 2, '2.0', 'again');
    state = act(state, says(1, '2.0', 'excess'));
    expect(markOf(state, '1', '2.0', 'first')).toEqual(mark('lawful'));
    expect(markOf(state, '1', '2.0', 'second')).toEqual(mark('excess'));
    expect(markOf(state, '1', '2.0')).toEqual(mark('excess'));
  });

  test('meant for the first round is late in the second', () => {
    const state = goTo(asking(), 2, '2.0', 'again');
    const step = reduceRoom(state, { ...says(1, '2.0', 'lawful'), round: 'first' } as RoomAction);
    expect(step.events).toEqual([{ type: 'late', seat: 1, question: '2.0' }]);
    expect(sheetOf(step.state, '2.0').second).toEqual({});
  });

  test('is late after closing, and in time again after more time was given', () => {
    let state = asking();
    state = act(state, { type: 'close', turn: state.turn });
    expect(reduceRoom(state, says(2, '2.0', 'lawful')).events).toEqual([
      { type: 'late', seat: 2, question: '2.0' },
    ]);
    state = act(state, { type: 'extend', turn: state.turn, seconds: 20 });
    expect(reduceRoom(state, says(2, '2.0', 'lawful')).events).toEqual([
      { type: 'answered', seat: 2, question: '2.0', round: 'first' },
    ]);
  });
});

describe('collecting', () => {
  test('that was closed is open again at the next question', () => {
    let state = goTo(sampleRoom(), 2, '2.0', 'ask');
    state = act(state, { type: 'close', turn: state.turn });
    state = goTo(state, 2, '2.1', 'ask');
    expect(reduceRoom(state, says(1, '2.1', 'lawful')).events).toEqual([
      { type: 'answered', seat: 1, question: '2.1', round: 'first' },
    ]);
  });

  test('goes on while the class is paused, frozen, hidden or locked: a mark under way is not lost', () => {
    let state = goTo(sampleRoom(), 2, '2.0', 'ask');
    for (const flag of ['paused', 'frozen', 'hidden', 'locked'] as const) {
      state = act(state, { type: 'set', flag, on: true });
    }
    expect(markOf(act(state, says(1, '2.0', 'lawful')), '1', '2.0')).toEqual(mark('lawful'));
    expect(goTo(state, 2, '2.1', 'ask').flags).toMatchObject({ paused: false, frozen: true, hidden: true });
  });

  test('forgets that a seat was late once it answers in time', () => {
    let state = goTo(sampleRoom(), 2, '2.0', 'ask');
    state = act(act(state, { type: 'close', turn: state.turn }), says(1, '2.0', 'lawful'));
    expect(playerView(state, 1)?.questions[0]).toMatchObject({ late: true, mine: null });
    state = act(act(state, { type: 'extend', turn: state.turn, seconds: 20 }), says(1, '2.0', 'excess'));
    expect(playerView(state, 1)?.questions[0]).toMatchObject({ late: false, mine: mark('excess') });
  });
});

describe('seats', () => {
  const devices = () => sampleRoom({ way: 'devices', seats: [] });

  test('are taken late, kept on coming back, and not given in a locked room', () => {
    let state = act(devices(), { type: 'join', seat: 1 });
    expect(reduceRoom(state, { type: 'join', seat: 1 })).toEqual({ state, events: [] });
    state = act(state, { type: 'set', flag: 'locked', on: true });
    expect(refusal(state, { type: 'join', seat: 2 })).toBe('room/locked');
    expect(refusal(state, { type: 'join', seat: 1 })).toBe(undefined);
  });

  test('are dealt to teams round by round, and moved by hand', () => {
    let state = sampleRoom();
    expect(Object.values(state.seats).map((one) => one.team)).toEqual([0, 1, 0, 1, 0, 1]);
    state = act(state, { type: 'team', seat: 1, team: 1 });
    expect(state.seats[1]?.team).toBe(1);
    expect(refusal(state, { type: 'team', seat: 1, team: 2 })).toBe('room/unknown-team');
    expect(sampleRoom({ teams: 0 }).seats[1]?.team).toBe(null);
  });

  test('sent out can neither come back nor answer, and count no more until admitted', () => {
    let state = act(goTo(sampleRoom(), 2, '2.0', 'ask'), says(1, '2.0', 'excess'));
    state = act(state, { type: 'kick', seat: 1 });
    expect(refusal(state, { type: 'join', seat: 1 })).toBe('room/kicked');
    expect(refusal(state, says(1, '2.0', 'lawful'))).toBe('room/kicked');
    expect(tallyOf(state, '2.0', 'first').n).toBe(0);
    expect(tallyOf(act(state, { type: 'admit', seat: 1 }), '2.0', 'first').n).toBe(1);
  });
});

describe('hands and teams at the board', () => {
  test('counts of cards that a phone read by itself stand instead of cards read here, until the round is emptied', () => {
    let state = act(goTo(sampleRoom(), 2, '2.1', 'ask'), says(1, '2.1', 'lawful'));
    state = act(state, { type: 'count', question: '2.1', lawful: 2, violation: 4 });
    state = act(state, says(2, '2.1', 'excess'));
    expect(tallyOf(state, '2.1', 'first')).toEqual({ n: 6, lawful: 2, violation: 4, reasons: {} });
    state = act(state, { type: 'clear', turn: state.turn, question: '2.1', round: 'first' });
    expect(tallyOf(act(state, says(3, '2.1', 'excess')), '2.1', 'first')).toEqual({
      n: 1,
      lawful: 0,
      violation: 1,
      reasons: { excess: 1 },
    });
  });

  test('hands are counted by round, corrected by counting again, but not where teams or devices answer', () => {
    const count: RoomAction = {
      type: 'count',
      question: '2.1',
      lawful: 12,
      violation: 20,
      reasons: { excess: 15 },
    };
    for (const way of ['team-board', 'devices'] as const) {
      expect(refusal(goTo(sampleRoom({ way }), 2, '2.1', 'ask'), count)).toBe('room/other-way');
    }
    let state = act(goTo(sampleRoom({ way: 'hands' }), 2, '2.1', 'ask'), count);
    state = act(state, { ...count, lawful: 13 });
    expect(tallyOf(state, '2.1', 'first')).toEqual({
      n: 33,
      lawful: 13,
      violation: 20,
      reasons: { excess: 15 },
    });
    expect(refusal(goTo(state, 2, '2.1', 'talk'), count)).toBe('room/not-collecting');
    expect(refusal(state, { ...count, reasons: { nonsense: 1 } })).toBe('room/unknown-reason');
  });

  test('a team marks at the board and may change its mark', () => {
    let state = goTo(sampleRoom({ way: 'team-board' }), 2, '2.1', 'ask');
    state = act(state, { type: 'team-mark', team: 1, question: '2.1', mark: mark('excess') });
    state = act(state, { type: 'team-mark', team: 1, question: '2.1', mark: mark('lawful') });
    expect(sheetOf(state, '2.1').teams).toEqual({ 1: mark('lawful') });
    expect(tallyOf(act(state, { type: 'way', way: 'cards' }), '2.1')).toMatchObject({ n: 1, lawful: 1 });
    expect(refusal(state, { type: 'team-mark', team: 4, question: '2.1', mark: mark('lawful') })).toBe(
      'room/unknown-team',
    );
    state = act(state, { type: 'team-mark', team: 1, question: '2.1', mark: null });
    expect(sheetOf(state, '2.1').teams).toEqual({});
  });
});

describe('any log', () => {
  test('of parsed actions never throws, and a refused one changes nothing', () => {
    holds(
      fc.property(arbitraryActions, fc.constantFrom('teacher' as const, 'self' as const), (actions, pace) => {
        const { log } = play(sampleOpening({ pace }), actions);
        let state = noRoom;
        for (const action of log) {
          expect(v.safeParse(roomActionSchema, action).success).toBe(true);
          const step = reduceRoom(state, action);
          if (step.rejected || step.events.length === 0) expect(step.state).toBe(state);
          state = step.state;
        }
        expect(foldRoom(log)).toEqual(state);
      }),
      150,
    );
  });

  test('gives the same class when every action is delivered twice in a row', () => {
    holds(
      fc.property(arbitraryActions, (actions) => {
        const { log, state } = play(sampleOpening(), actions);
        const doubled = log.flatMap((action) => [action, action]);
        expect(foldRoom(doubled)).toEqual(state);
      }),
      150,
    );
  });

  test('never judges what came late', () => {
    holds(
      fc.property(arbitraryActions, (actions) => {
        const { log, state } = play(sampleOpening(), actions);
        let kept = noRoom;
        const judged = log.filter((action) => {
          const step = reduceRoom(kept, action);
          kept = step.state;
          return !step.events.some((event) => event.type === 'late');
        });
        const without = foldRoom(judged);
        const sheets = (one: RoomState) =>
          Object.fromEntries(Object.entries(one.sheets).map(([id, sheet]) => [id, { ...sheet, late: {} }]));
        const filled = Object.fromEntries(Object.entries(sheets(state)).filter(([id]) => without.sheets[id]));
        expect(sheets(without)).toEqual(filled);
        expect(classMean(without)).toEqual(classMean(state));
      }),
    );
  });
});

describe('answers within a round', () => {
  test('give the same class in whatever order they arrive', () => {
    const answers = fc.uniqueArray(
      fc.record({
        seat: fc.integer({ min: 1, max: 6 }),
        n: fc.nat(4),
        word: fc.constantFrom('lawful', 'excess', 'silent'),
      }),
      { selector: ({ seat, n }) => `${seat}.${n}`, minLength: 2, maxLength: 20 },
    );
    holds(
      fc.property(
        answers.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, mixed]) => {
          const asking = goTo(sampleRoom(), 2, '2.1', 'ask');
          const end = (order: typeof list) =>
            foldRoom(
              order.map(({ seat, n, word }) => ({ ...says(seat, '2.1', word), n }) as RoomAction),
              asking,
            );
          expect(end(mixed)).toEqual(end(list));
        },
      ),
    );
  });
});

test('the sample case has its spots where the tests expect them', () => {
  expect(
    ['name', 'card', 'shelf', 'friends', 'partners'].map((spot) => spotQuestion(sampleRoom(), spot)),
  ).toEqual(['2.0', '2.1', '2.2', '2.3', '2.4']);
});
