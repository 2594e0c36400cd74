import { describe, expect, test } from 'vitest';
import { reduce, startPlay } from '../../src/mechanics/play.ts';
import type { Action } from '../../src/rules/action.ts';
import { sampleMap } from '../support/sample-map.ts';

const level = sampleMap().public;
const start = () => startPlay(level, { seed: 1, feedback: 'each' });
const play = (actions: readonly Action[]) =>
  actions.reduce((step, action) => reduce(step.state, action, level), {
    state: start(),
    events: [],
  } as ReturnType<typeof reduce>);
const tie = (node: string): Action => ({ type: 'tie', node });

describe('the thread of a trace', () => {
  test('begins untied', () => {
    expect(start().trace).toEqual({ nodes: [], snapped: [], complete: false });
  });

  test('holds at a neighbour that held the detail, and is complete at the origin', () => {
    const step = play([tie('depot'), tie('shop'), tie('me')]);
    expect(step.state.trace).toEqual({ nodes: ['depot', 'shop', 'me'], snapped: [], complete: true });
    expect(step.events).toEqual([{ type: 'tied', node: 'me', complete: true }]);
  });

  test('snaps at a neighbour that never held it, costs nothing, and is not tried there again', () => {
    const snapped = play([tie('bank')]);
    expect(snapped.events).toEqual([{ type: 'snapped', node: 'bank' }]);
    expect(snapped.state.marks).toEqual({});
    expect(reduce(snapped.state, tie('bank'), level).rejected).toBe('play/no-link');
    expect(reduce(snapped.state, tie('depot'), level).rejected).toBeUndefined();
  });

  test.each([
    ['a node that is no neighbour of its end', [tie('shop')], 'play/no-link'],
    ['a node it already runs through', [tie('depot'), tie('depot')], 'play/no-link'],
    ['anything once it is complete', [tie('depot'), tie('shop'), tie('me'), tie('bank')], 'play/no-link'],
    ['something that is no node', [tie('map')], 'play/no-such-element'],
    ['the harm itself', [tie('harm')], 'play/no-such-element'],
  ] as const)('refuses %s', (_, actions, code) => {
    expect(play(actions).rejected).toBe(code);
  });

  test('opens the first steps only when complete; nodes can be judged before', () => {
    const step: Action = { type: 'mark', spot: 'first', verdict: 'lawful' };
    expect(play([step]).rejected).toBe('play/not-yet');
    expect(play([{ type: 'mark', spot: 'bank', verdict: 'lawful' }]).rejected).toBeUndefined();
    expect(play([tie('depot'), tie('shop'), tie('me'), step]).rejected).toBeUndefined();
  });

  test('stays tied through a second look', () => {
    const all = play([
      tie('depot'),
      tie('shop'),
      tie('me'),
      { type: 'mark', spot: 'first', verdict: 'lawful' },
      { type: 'finish' },
      { type: 'reopen', spots: ['first'] },
    ]);
    expect(all.state.trace?.complete).toBe(true);
    expect(
      reduce(all.state, { type: 'mark', spot: 'first', verdict: 'lawful' }, level).rejected,
    ).toBeUndefined();
  });

  test('cannot be tied in a closed case', () => {
    const closed = play([{ type: 'mark', spot: 'bank', verdict: 'lawful' }, { type: 'finish' }]);
    expect(reduce(closed.state, tie('depot'), level).rejected).toBe('play/finished');
  });
});
