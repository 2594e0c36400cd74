import { describe, expect, test } from 'vitest';
import { foldRun, reduce } from '../../src/mechanics/play.ts';
import type { Action } from '../../src/rules/action.ts';
import type { PublicLevel } from '../../src/rules/level-schema.ts';
import { openTurn } from '../../src/rules/open-turn.ts';
import { hearingOf } from '../support/hearing-of.ts';
import { sampleLevel } from '../support/sample-level.ts';

const spots = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, reason: null, severity: 1 as const }));
const exhibit = hearingOf({ spots, reasons: [] });
const level: PublicLevel = {
  ...sampleLevel().public,
  mechanic: 'claim',
  exhibit,
  spots: spots.map(({ id }) => ({ id, label: id })),
  reasons: ['treble', 'stray', 'door'],
};
const holds = (spot: string): Action => ({ type: 'mark', spot, verdict: 'lawful' });
const played = (...actions: Action[]) => foldRun(level, { seed: 1, feedback: 'each' }, actions);

describe('the turns of a claim', () => {
  test('are heard one after the other', () => {
    if (exhibit.kind !== 'hearing') throw new Error('no hearing');
    expect(openTurn(exhibit, {})).toBe(0);
    expect(openTurn(exhibit, played(holds('a')).marks)).toBe(0);
    expect(openTurn(exhibit, played(holds('a'), holds('b')).marks)).toBe(1);
    expect(openTurn(exhibit, played(...spots.map(({ id }) => holds(id))).marks)).toBe(3);
  });

  test.each([
    ['c', 'play/not-yet'],
    ['f', 'play/not-yet'],
    ['b', undefined],
  ])('card %s at the beginning: %s', (card, code) => {
    expect(reduce(played(), holds(card), level).rejected).toBe(code);
  });

  test('take a card back in a second look, whichever turn it was played in', () => {
    const closed = played(...spots.map(({ id }) => holds(id)), { type: 'finish' });
    const again = reduce(closed, { type: 'reopen', spots: ['a', 'e'] }, level).state;
    expect(reduce(again, holds('e'), level).rejected).toBe('play/not-yet');
    expect(reduce(reduce(again, holds('a'), level).state, holds('e'), level).rejected).toBeUndefined();
  });
});
