import { describe, expect, test } from 'vitest';
import type { PlayState } from '../../src/rules/state.ts';
import { accept, finish, markSpot, reject, reopen } from '../../src/rules/steps.ts';
import { sampleLevel } from '../support/sample-level.ts';

const level = sampleLevel().public;
const play = (over: Partial<PlayState> = {}): PlayState => ({
  level: level.id,
  mechanic: 'inspect',
  seed: 1,
  feedback: 'end',
  phase: 'judging',
  marks: {},
  open: level.spots.map((spot) => spot.id),
  settled: [],
  rounds: [],
  maze: null,
  trace: null,
  ...over,
});
const accused = { verdict: 'violation', reason: 'excess' } as const;

describe('reject and accept', () => {
  test('a refusal keeps the very same state and says why', () => {
    const state = play();
    expect(reject(state, 'play/finished')).toEqual({ state, events: [], rejected: 'play/finished' });
    expect(reject(state, 'play/finished').state).toBe(state);
  });

  test('an accepted step carries its events and no refusal', () => {
    expect(accept(play(), { type: 'finished' })).toEqual({ state: play(), events: [{ type: 'finished' }] });
  });
});

describe('markSpot', () => {
  test('puts the mark on the spot and tells the view', () => {
    const step = markSpot(play(), level, 'card', accused);
    expect(step.state.marks).toEqual({ card: accused });
    expect(step.events).toEqual([{ type: 'marked', spot: 'card', mark: accused, settled: false }]);
  });

  test('lets a mark be changed until the case is closed, with feedback at the end', () => {
    const once = markSpot(play(), level, 'card', accused).state;
    const twice = markSpot(once, level, 'card', { verdict: 'lawful' });
    expect(twice.rejected).toBeUndefined();
    expect(twice.state.marks).toEqual({ card: { verdict: 'lawful' } });
  });

  test('settles a mark at once with feedback after each', () => {
    const once = markSpot(play({ feedback: 'each' }), level, 'card', accused).state;
    expect(once.settled).toEqual(['card']);
    expect(markSpot(once, level, 'card', { verdict: 'lawful' }).rejected).toBe('play/already-marked');
  });

  test.each([
    ['after the case is closed', play({ phase: 'finished' }), 'card', accused, 'play/finished'],
    ['on a spot the level lacks', play(), 'ghost', accused, 'play/unknown-spot'],
    ['on an element that is no spot', play(), 'top', accused, 'play/unknown-spot'],
    ['on a spot this round does not open', play({ open: ['name'] }), 'card', accused, 'play/spot-closed'],
    [
      'with a reason not on offer',
      play(),
      'card',
      { verdict: 'violation', reason: 'preset' },
      'play/unknown-reason',
    ],
    ['with no reason', play(), 'card', { verdict: 'violation', reason: null }, 'play/unknown-reason'],
  ] as const)('refuses a mark %s', (_, state, spot, mark, rejected) => {
    const step = markSpot(state, level, spot, mark);
    expect(step).toMatchObject({ rejected, events: [] });
    expect(step.state).toBe(state);
  });
});

describe('finish', () => {
  test('closes the case and keeps the round', () => {
    const step = finish(play({ marks: { card: accused } }));
    expect(step.state).toMatchObject({ phase: 'finished', rounds: [{ card: accused }] });
    expect(step.events).toEqual([{ type: 'finished' }]);
  });

  test.each([
    ['twice', play({ phase: 'finished', marks: { card: accused } }), 'play/finished'],
    ['with nothing judged', play(), 'play/nothing-judged'],
  ] as const)('refuses to close %s', (_, state, rejected) => {
    expect(finish(state)).toEqual({ state, events: [], rejected });
  });
});

describe('reopen', () => {
  const closed = play({
    phase: 'finished',
    marks: { card: accused, name: { verdict: 'lawful' } },
    settled: ['card', 'name'],
    rounds: [{ card: accused, name: { verdict: 'lawful' } }],
  });

  test('clears and opens the named spots and keeps every other mark and the round before', () => {
    const { state, events } = reopen(closed, level, ['card']);
    expect(state).toMatchObject({
      phase: 'judging',
      marks: { name: { verdict: 'lawful' } },
      open: ['card'],
      settled: [],
      rounds: closed.rounds,
    });
    expect(events).toEqual([{ type: 'reopened', spots: ['card'] }]);
  });

  test.each([
    ['before the case is closed', play(), ['card'], 'play/not-finished'],
    ['for a spot the level lacks', closed, ['card', 'ghost'], 'play/unknown-spot'],
    ['for a spot named twice', closed, ['card', 'card'], 'play/unknown-spot'],
  ] as const)('refuses 复查 %s', (_, state, spots, rejected) => {
    const step = reopen(state, level, spots);
    expect(step.rejected).toBe(rejected);
    expect(step.state).toBe(state);
  });
});
