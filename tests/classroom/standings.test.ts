import { describe, expect, test } from 'vitest';
import { beatSeconds } from '../../src/classroom/beat-seconds.ts';
import { beforeAfterTalk } from '../../src/classroom/before-after-talk.ts';
import { classMean } from '../../src/classroom/class-mean.ts';
import { classRates } from '../../src/classroom/class-rates.ts';
import { heatOf } from '../../src/classroom/heat-of.ts';
import { letterTally } from '../../src/classroom/letter-tally.ts';
import type { Opening } from '../../src/classroom/open-schema.ts';
import { progressGrid } from '../../src/classroom/progress-grid.ts';
import { scoreboard } from '../../src/classroom/scoreboard.ts';
import { scoredQuestions } from '../../src/classroom/scored-questions.ts';
import { sealOf } from '../../src/classroom/seal-of.ts';
import { seatVerdict } from '../../src/classroom/seat-verdict.ts';
import type { RoomState } from '../../src/classroom/state.ts';
import { teamStandings } from '../../src/classroom/team-standings.ts';
import { act, goTo, mark, sampleRoom, says } from '../support/classroom/sample-room.ts';

/** Right answers of the sample case, question by question: lawful, excess, lawful, silent, sharing. */
const right = ['lawful', 'excess', 'lawful', 'silent', 'sharing'];

/** Plays the case: each row is a seat's words, '-' for none; every question is revealed. */
function playCase(
  rows: Readonly<Record<number, readonly string[]>>,
  changes: Partial<Opening> = {},
): RoomState {
  let state = sampleRoom(changes);
  for (let n = 0; n < 5; n += 1) {
    const id = `2.${n}`;
    state = goTo(state, 2, id, 'ask');
    for (const [seat, words] of Object.entries(rows)) {
      const word = words[n] ?? '-';
      if (word !== '-') state = act(state, says(Number(seat), id, word));
    }
    state = goTo(state, 2, id, 'reveal');
  }
  return goTo(state, 2, null, 'done');
}

const score = (state: RoomState, seat: string) => seatVerdict(state, seat)?.score ?? null;

describe('a seat', () => {
  test.each([
    ['all right', right, 100],
    ['everything stamped', ['excess', 'excess', 'excess', 'excess', 'excess'], 0],
    ['nothing stamped', ['lawful', 'lawful', 'lawful', 'lawful', 'lawful'], 0],
    // hits 3 of 3, lawful 1 of 2, J = 0.5; all reasons right
    ['one wrong accusation', ['excess', 'excess', 'lawful', 'silent', 'sharing'], 50],
    // hits 2 of 3, lawful 2 of 2, J = 2/3; one reason of two right: 0.6667 × 0.8 = 0.5333
    ['one missed, one wrong reason', ['lawful', 'silent', 'lawful', 'silent', 'lawful'], 53],
    // left alone: a miss and a correct release
    ['two left alone', ['-', '-', 'lawful', 'silent', 'sharing'], 67],
    ['an accepted reason', ['lawful', 'refusal', 'lawful', 'silent', 'sharing'], 100],
  ])('with %s scores as in any play', (_, words, expected) => {
    // A second seat answers everything, so that every question counts.
    expect(score(playCase({ 1: words, 2: right }), '1')).toBe(expected);
  });

  test('is scored 100 · J where no reason was asked for', () => {
    const words = ['lawful', 'violation', 'lawful', 'violation', 'lawful'];
    expect(score(playCase({ 1: words }, { asks: 'verdict' }), '1')).toBe(67);
    expect(score(playCase({ 1: words }), '1')).toBe(40);
  });

  test('that is absent does not count; one that came late is judged from there on', () => {
    let state = playCase({ 1: right });
    expect(score(state, '2')).toBe(null);
    expect(classMean(state)).toEqual({ score: 100, n: 1 });

    state = sampleRoom({ way: 'devices', seats: [1] });
    for (const [n, word] of right.entries()) {
      if (n === 2) state = act(state, { type: 'join', seat: 2 });
      state = goTo(state, 2, `2.${n}`, 'ask');
      for (const seat of n < 2 ? [1] : [1, 2]) state = act(state, says(seat, `2.${n}`, word));
      state = goTo(state, 2, `2.${n}`, 'reveal');
    }
    expect(seatVerdict(state, '2')).toMatchObject({ score: 100, hits: 2, misses: 0, correctReleases: 1 });
  });

  test('that came while a question was open can still answer it, and is judged on it', () => {
    let state = goTo(sampleRoom({ way: 'devices', seats: [1] }), 2, '2.0', 'ask');
    state = act(state, { type: 'join', seat: 2 });
    expect(state.seats[2]?.since).toBe(0);
    state = goTo(state, 2, '2.0', 'reveal');
    expect(act(state, { type: 'join', seat: 3 }).seats[3]?.since).toBe(1);
  });

  test('has no score from violations alone', () => {
    let state = goTo(sampleRoom(), 2, '2.1', 'ask');
    state = goTo(act(state, says(1, '2.1', 'excess')), 2, '2.1', 'reveal');
    expect(seatVerdict(state, '1')).toBe(null);
  });

  test('is judged by its second mark', () => {
    let state = playCase({ 1: right, 2: right });
    expect(score(state, '1')).toBe(100);
    state = goTo(act(goTo(sampleRoom(), 2, '2.0', 'ask'), says(1, '2.0', 'excess')), 2, '2.0', 'again');
    state = goTo(act(state, says(1, '2.0', 'lawful')), 2, '2.0', 'reveal');
    state = goTo(state, 2, '2.1', 'ask');
    state = goTo(act(state, says(1, '2.1', 'excess')), 2, '2.1', 'reveal');
    expect(score(state, '1')).toBe(100);
    expect(beforeAfterTalk(state, '2.0')).toMatchObject({
      first: { violation: 1 },
      second: { lawful: 1, violation: 0 },
    });
    expect(beforeAfterTalk(state, '2.1')).toBe(null);
  });
});

describe('scores', () => {
  const rows = { 1: right, 2: ['excess', 'excess', 'lawful', 'silent', 'sharing'], 3: right };

  test('of class and teams are the mean of their members', () => {
    const state = playCase(rows);
    expect(classMean(state).score).toBeCloseTo(250 / 3, 9);
    expect(teamStandings(state)).toEqual([
      { team: 0, score: 100, n: 2, marked: 0, right: 0 },
      { team: 1, score: 50, n: 1, marked: 0, right: 0 },
    ]);
  });

  test('rest on revealed questions that somebody answered', () => {
    let state = goTo(sampleRoom(), 2, '2.0', 'ask');
    state = goTo(act(state, says(1, '2.0', 'lawful')), 2, '2.0', 'talk');
    expect(scoredQuestions(state)).toEqual([]);
    state = goTo(state, 2, '2.0', 'reveal');
    state = goTo(goTo(state, 2, '2.1', 'ask'), 2, '2.1', 'reveal');
    expect(scoredQuestions(state).map((one) => one.id)).toEqual(['2.0']);
  });

  test('are shown between cases only: of the case, and of the class at the end, teams by then', () => {
    const state = playCase(rows);
    expect(scoreboard(state)).toMatchObject({ stage: 2, class: { n: 3 }, teams: null });
    expect(scoreboard(playCase(rows, { podium: 'cases' }))?.teams).toHaveLength(2);
    for (const [stage, question, beat] of [
      [2, '2.4', 'reveal'],
      [2, null, 'brief'],
      [1, null, 'done'],
      [4, '4.0', 'ask'],
      [6, null, 'brief'],
    ] as const)
      expect(scoreboard(goTo(state, stage, question, beat))).toBe(null);
    const ended = act(state, { type: 'end', turn: state.turn });
    expect(scoreboard(ended)).toMatchObject({
      stage: null,
      class: { n: 3 },
      teams: [{ score: 100 }, { score: 50 }],
    });
    const never = playCase(rows, { podium: 'never' });
    expect(scoreboard(act(never, { type: 'end', turn: never.turn }))?.teams).toBe(null);
  });

  test('are worked out once for a state, however many players ask', () => {
    const state = playCase(rows);
    expect(scoreboard(state)).toBe(scoreboard(state));
    expect(scoreboard(playCase(rows))).toEqual(scoreboard(state));
  });

  test('of counted hands are rates of the class', () => {
    let state = sampleRoom({ way: 'hands' });
    for (const [id, lawful, violation] of [
      ['2.0', 30, 10],
      ['2.1', 5, 35],
    ] as const) {
      state = act(goTo(state, 2, id, 'ask'), { type: 'count', question: id, lawful, violation });
      state = goTo(state, 2, id, 'reveal');
    }
    expect(classRates(state, 2)).toEqual({
      n: 80,
      hits: 35,
      misses: 5,
      falseAlarms: 10,
      correctReleases: 30,
      hitRate: 0.875,
      falseAlarmRate: 0.25,
    });
    expect(classMean(state)).toEqual({ score: null, n: 0 });
  });

  test('of teams at the board are their rights', () => {
    let state = goTo(sampleRoom({ way: 'team-board' }), 2, '2.0', 'ask');
    state = act(state, { type: 'team-mark', team: 0, question: '2.0', mark: mark('lawful') });
    state = goTo(goTo(state, 2, '2.0', 'reveal'), 2, '2.1', 'ask');
    state = act(state, { type: 'team-mark', team: 0, question: '2.1', mark: mark('silent') });
    state = act(state, { type: 'team-mark', team: 1, question: '2.1', mark: mark('excess') });
    state = goTo(state, 2, '2.1', 'reveal');
    expect(teamStandings(state).map(({ marked, right: good }) => [marked, good])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });
});

describe('the heat map', () => {
  test('counts accusations of revealed spots, and flags those that wronged something lawful', () => {
    let state = goTo(sampleRoom(), 2, '2.0', 'ask');
    for (const [seat, word] of [
      [1, 'excess'],
      [2, 'silent'],
      [3, 'lawful'],
    ] as const)
      state = act(state, says(seat, '2.0', word));
    expect(heatOf(state, 2)).toEqual([]);
    state = goTo(state, 2, '2.0', 'reveal');
    expect(heatOf(state, 2)).toEqual([
      {
        question: '2.0',
        spot: 'name',
        label: '称呼',
        verdict: 'lawful',
        wronged: 2,
        n: 3,
        lawful: 1,
        violation: 2,
        reasons: { excess: 1, silent: 1 },
      },
    ]);
    const byLetter = letterTally(state, '2.0', 'first');
    expect(byLetter.find((one) => one.letter === 'A')?.n).toBe(1);
    expect(byLetter.find((one) => one.mark.verdict === 'violation' && one.mark.reason === 'excess')?.n).toBe(
      1,
    );
  });
});

test('the grid of a self-paced class counts answers, whatever they are', () => {
  let state = goTo(sampleRoom({ pace: 'self', seats: [1, 2] }), 2, null, 'ask');
  state = act(act(state, says(2, '2.0', 'excess')), says(2, '2.3', 'lawful'));
  expect(progressGrid(state)).toEqual([
    { seat: 1, answered: 0 },
    { seat: 2, answered: 2 },
  ]);
});

test('a beat has a length only where a timer runs, and grows when extended', () => {
  let state = goTo(sampleRoom(), 2, '2.0', 'talk');
  expect(beatSeconds(state)).toBe(null);
  state = act(state, { type: 'set', flag: 'timer', on: true });
  expect(beatSeconds(state)).toBe(40);
  state = act(state, { type: 'extend', turn: state.turn, seconds: 30 });
  expect(beatSeconds(state)).toBe(70);
  expect(beatSeconds(goTo(state, 2, '2.0', 'again'))).toBe(20);
  expect(beatSeconds(goTo(state, 2, null, 'brief'))).toBe(null);
});

test('seals go round by seat, and number the second of a kind', () => {
  const seals = ['鹤', '鹿', '松', '竹'];
  expect([1, 4, 5, 12].map((seat) => sealOf({ seals }, seat))).toEqual([
    { sign: '鹤', lap: 1 },
    { sign: '竹', lap: 1 },
    { sign: '鹤', lap: 2 },
    { sign: '竹', lap: 3 },
  ]);
  expect(sealOf({ seals: [] }, 7).sign).toBe('');
});
