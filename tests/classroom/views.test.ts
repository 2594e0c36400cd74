import { describe, expect, test } from 'vitest';
import type { Opening } from '../../src/classroom/open-schema.ts';
import { noRoom } from '../../src/classroom/state.ts';
import { arrivals } from '../../src/classroom/views/arrivals.ts';
import { boardView } from '../../src/classroom/views/board-view.ts';
import { hostView } from '../../src/classroom/views/host-view.ts';
import { playerView } from '../../src/classroom/views/player-view.ts';
import { teacherNotes } from '../../src/classroom/views/teacher-notes.ts';
import { samplePlan } from '../support/classroom/sample-plan.ts';
import { act, goTo, mark, sampleRoom, says } from '../support/classroom/sample-room.ts';

test('there is nothing to see before a class is opened, nor for a seat it lacks', () => {
  expect([boardView(noRoom), hostView(noRoom), playerView(noRoom, 1)]).toEqual([null, null, null]);
  expect(arrivals(noRoom)).toBe(null);
  expect(playerView(sampleRoom(), 77)).toBe(null);
  expect(teacherNotes(noRoom, '2.0')).toBe(null);
});

describe('a player', () => {
  test('sees the exhibit from its brief on, and the question with its letters when it is put', () => {
    expect(playerView(goTo(sampleRoom(), 1, null, 'brief'), 1)?.exhibit).toBe(null);
    const brief = playerView(goTo(sampleRoom(), 2, null, 'brief'), 1);
    expect(brief?.exhibit?.level.id).toBe('sample-form');
    expect(brief?.questions).toEqual([]);
    const asked = playerView(goTo(sampleRoom(), 2, '2.1', 'ask'), 1);
    expect(
      asked?.questions.map((one) => [one.id, one.spot, one.text, one.letters.length, one.collecting]),
    ).toEqual([['2.1', 'card', '身份证号', 4, 'first']]);
  });

  test('learns how the own mark fell out at the reveal, and the scores when the case is over', () => {
    let state = sampleRoom();
    for (const [id, word] of [
      ['2.0', 'excess'],
      ['2.1', 'excess'],
      ['2.2', 'lawful'],
    ] as const) {
      state = act(goTo(state, 2, id, 'ask'), says(1, id, word));
      state = goTo(state, 2, id, 'reveal');
    }
    const view = playerView(state, 1);
    expect(view?.questions.map((one) => one.outcome?.outcome)).toEqual([
      'falseAlarm',
      'hit',
      'correctRelease',
    ]);
    expect(view?.questions[1]?.revealed).toMatchObject({
      verdict: 'violation',
      why: 'KEY why card',
      lawful: 'KEY lawful card',
    });
    expect(view?.questions[1]?.revealed?.reasons.map((one) => one.id)).toEqual(['excess', 'refusal']);
    expect(view?.questions[1]?.revealed?.citations[0]).toMatchObject({ law: '样例法', article: '第一条' });
    expect([view?.score, view?.class]).toEqual([null, null]);
    const done = goTo(state, 2, null, 'done');
    // One hit of one, one of two lawful ones accused: J = 0.5.
    expect([playerView(done, 1)?.score, playerView(done, 1)?.class]).toEqual([50, { score: 50, n: 1 }]);
    expect(playerView(done, 2)?.score).toBe(null);
  });

  test('that was sent out is told so', () => {
    expect(playerView(act(sampleRoom(), { type: 'kick', seat: 1 }), 1)?.kicked).toBe(true);
  });
});

describe('the host', () => {
  test('sees who has answered, who was sent out, what came late, and where to go', () => {
    let state = act(goTo(sampleRoom({ way: 'devices' }), 2, '2.0', 'ask'), says(2, '2.0', 'lawful'));
    state = act(state, { type: 'kick', seat: 6 });
    const view = hostView(state);
    expect(view?.people.map((one) => [one.seat, one.answered, one.inStage, one.kicked])).toEqual([
      [1, false, 0, false],
      [2, true, 1, false],
      [3, false, 0, false],
      [4, false, 0, false],
      [5, false, 0, false],
      [6, false, 0, true],
    ]);
    expect(view?.live).toEqual({ n: 1, lawful: 1, violation: 0, reasons: {} });
    expect(view).toMatchObject({ seats: 5, canUndo: true, lateMarks: 0, unread: [] });
    state = act(act(state, { type: 'close', turn: state.turn }), says(3, '2.0', 'lawful'));
    expect(hostView(state)).toMatchObject({ lateMarks: 1, live: { n: 1 } });
  });

  test('reads teaching notes on spots, of tests none', () => {
    const state = sampleRoom();
    expect(teacherNotes(state, '2.1')).toMatchObject({
      teach: { ask: 'KEY ask' },
      takeaway: 'KEY takeaway',
      key: { verdict: 'violation', why: 'KEY why card' },
    });
    expect(teacherNotes(state, '1.0')).toBe(null);
    expect(teacherNotes(state, '0.0')).toBe(null);
  });
});

describe('a screen', () => {
  test('shows the seals of those who signed in, until the class moves on for the first time', () => {
    let state = act(sampleRoom({ way: 'devices' }), { type: 'kick', seat: 2 });
    state = act(state, { type: 'join', seat: 9 });
    expect(arrivals(state)).toEqual([
      { seat: 1, seal: { sign: '鹤', lap: 1 } },
      { seat: 3, seal: { sign: '松', lap: 1 } },
      { seat: 4, seal: { sign: '竹', lap: 1 } },
      { seat: 5, seal: { sign: '鹤', lap: 2 } },
      { seat: 6, seal: { sign: '鹿', lap: 2 } },
      { seat: 9, seal: { sign: '鹤', lap: 3 } },
    ]);
    const begun = act(state, { type: 'go', turn: 0, to: 1 });
    expect(arrivals(begun)).toBe(null);
    expect(arrivals(act(begun, { type: 'back', turn: begun.turn }))).toBe(null);
    expect(arrivals(act(state, { type: 'end', turn: 0 }))).toBe(null);
  });
});

describe('the board', () => {
  test('shows the counts of practice at once: there is nothing to give away', () => {
    const state = act(goTo(sampleRoom(), 0, '0.0', 'ask'), says(1, '0.0', 'option-3'));
    const view = boardView(state);
    expect(view?.current).toMatchObject({ kind: 'practice', text: '最喜欢哪个季节？', revealed: null });
    expect(view?.letters.map((one) => [one.letter, one.label, one.n])).toEqual([
      ['A', '春', 0],
      ['B', '夏', 0],
      ['C', '秋', 1],
      ['D', '冬', 0],
    ]);
  });

  test('shows counts, heat and the talk side by side at the reveal', () => {
    let state = act(goTo(sampleRoom(), 2, '2.0', 'ask'), says(1, '2.0', 'excess'));
    state = act(goTo(state, 2, '2.0', 'again'), says(1, '2.0', 'lawful'));
    expect(boardView(state)).toMatchObject({ tally: null, talk: null, heat: [] });
    const view = boardView(goTo(state, 2, '2.0', 'reveal'));
    expect(view?.tally).toEqual({ n: 1, lawful: 1, violation: 0, reasons: {} });
    expect(view?.talk).toMatchObject({ first: { violation: 1 }, second: { lawful: 1 } });
    expect(view?.heat).toMatchObject([{ spot: 'name', verdict: 'lawful', wronged: 0 }]);
    expect(view?.current?.revealed?.verdict).toBe('lawful');
  });

  test('lists seats whose cards are missing, until counts from a phone stand for all of them', () => {
    const state = act(goTo(sampleRoom(), 2, '2.0', 'ask'), says(1, '2.0', 'lawful'));
    expect(boardView(state)?.unread).toEqual([2, 3, 4, 5, 6]);
    const keyed = act(state, { type: 'count', question: '2.0', lawful: 4, violation: 1 });
    expect(boardView(keyed)).toMatchObject({ unread: [], progress: { answered: 5, of: 6 } });
  });

  test('knows all beats of a question, and of a step between questions its own', () => {
    const beats = (talk: boolean, stage: number, id: string | null, beat: 'ask' | 'done') =>
      boardView(goTo(sampleRoom({ talk }), stage, id, beat))?.stage.beats;
    expect(beats(true, 2, '2.0', 'ask')).toEqual(['ask', 'talk', 'again', 'reveal']);
    expect(beats(false, 2, '2.0', 'ask')).toEqual(['ask', 'reveal']);
    expect(beats(true, 1, '1.0', 'ask')).toEqual(['ask']);
    expect(beats(true, 2, null, 'done')).toEqual(['done']);
  });

  test('announces how many cases there are, how long they take and in how many teams', () => {
    expect(boardView(sampleRoom())?.stage.agenda).toEqual({ cases: 1, minutes: 40, teams: 2 });
    // Of a case without a lesson: five spots of 20 s and 40 s, with talk 40 s and 20 s more.
    const plan = samplePlan();
    plan.lesson = { ...plan.lesson, band: null, minutes: 1 };
    plan.stages = plan.stages.filter((one) => one.kind === 'case');
    const minutes = (changes: Partial<Opening>) =>
      boardView(sampleRoom({ plan, teams: 0, ...changes }))?.stage.agenda;
    expect(minutes({ talk: false })).toEqual({ cases: 1, minutes: 5, teams: 0 });
    expect(minutes({ talk: true })?.minutes).toBe(10);
    expect(minutes({ pace: 'self' })?.minutes).toBe(5);
  });

  test('names the spot to rewrite and the channel to turn to', () => {
    expect(boardView(goTo(sampleRoom(), 3, null, 'brief'))?.stage).toMatchObject({
      kind: 'rewrite',
      rewrite: 'card',
      channel: null,
    });
    expect(boardView(goTo(sampleRoom(), 5, null, 'brief'))?.stage).toMatchObject({
      kind: 'act',
      channel: 'hotline',
    });
  });

  test('of a self-paced stage has no current question, and all of it put', () => {
    const state = act(goTo(sampleRoom({ pace: 'self' }), 2, null, 'ask'), {
      type: 'answer',
      seat: 1,
      question: '2.2',
      mark: mark('lawful'),
    });
    expect(boardView(state)).toMatchObject({ current: null, progress: null, tally: null });
    expect(boardView(state)?.questions.map((one) => one.collecting)).toEqual(Array(5).fill('first'));
  });
});
