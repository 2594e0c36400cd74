import { describe, expect, test } from 'vitest';
import { mechanicRules } from '../../src/mechanics/registry.ts';
import type { Action } from '../../src/rules/action.ts';
import { judge } from '../../src/rules/judge.ts';
import { fold } from '../support/fold.ts';
import { sampleLevel } from '../support/sample-level.ts';

const { public: level, key } = sampleLevel();
const lawful = (spot: string): Action => ({ type: 'mark', spot, verdict: 'lawful' });
const accuse = (spot: string, reason: string): Action => ({
  type: 'mark',
  spot,
  verdict: 'violation',
  reason,
});

describe('a play of 查验', () => {
  test('announces each mark and the close, in order', () => {
    const { steps } = fold(level, [lawful('name'), accuse('card', 'excess'), { type: 'finish' }], 'each');
    expect(steps.flatMap((step) => step.events)).toEqual([
      { type: 'marked', spot: 'name', mark: { verdict: 'lawful' }, settled: true },
      { type: 'marked', spot: 'card', mark: { verdict: 'violation', reason: 'excess' }, settled: true },
      { type: 'finished' },
    ]);
  });

  test('takes spots in any order to the same verdict', () => {
    const forward = fold(level, key.solution).state;
    const marks = key.solution.slice(0, -1);
    const backward = fold(level, [...marks.reverse(), { type: 'finish' }]).state;
    expect(judge(backward.marks, key)).toEqual(judge(forward.marks, key));
  });

  test('lets 复查 lift the score of the wrong spots while both rounds stay on record', () => {
    const first: Action[] = [accuse('card', 'excess'), accuse('friends', 'silent'), { type: 'finish' }];
    const second: Action[] = [
      { type: 'reopen', spots: ['partners'] },
      accuse('partners', 'sharing'),
      { type: 'finish' },
    ];
    const { state } = fold(level, [...first, ...second], 'each');
    expect(state.rounds.map((round) => judge(round, key).score)).toEqual([67, 100]);
  });

  test('refuses to touch a spot outside 复查', () => {
    const { steps } = fold(level, [
      lawful('name'),
      { type: 'finish' },
      { type: 'reopen', spots: ['name'] },
      lawful('card'),
    ]);
    expect(steps.at(-1)?.rejected).toBe('play/spot-closed');
  });

  test('starts outside any maze', () => {
    expect([mechanicRules.inspect.start(level), mechanicRules.permit.start(level)]).toEqual([{}, {}]);
  });
});
