import { describe, expect, it } from 'vitest';
import type { SpotSeal } from '../../src/exhibits/exhibit-props.ts';
import { isNode, mapCells } from '../../src/exhibits/map-cells.ts';
import { turnStates } from '../../src/exhibits/turn-states.ts';
import { hearingOf } from '../support/hearing-of.ts';
import { sampleMap } from '../support/sample-map.ts';

describe('turnStates', () => {
  const spots = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, reason: null, severity: 1 as const }));
  const hearing = hearingOf({ spots, reasons: [] });
  const turns = hearing.kind === 'hearing' ? hearing.turns : [];
  const seals = (given: string, landing = '') =>
    Object.fromEntries(
      [...given].map((id): [string, SpotSeal] => [
        id,
        { kind: 'objection', variant: 1, landing: id === landing, outcome: null },
      ]),
    );

  it('hears one turn after the other', () => {
    expect(turnStates(turns, 0, null, {})).toEqual(['heard', 'later', 'later']);
    expect(turnStates(turns, 1, null, seals('ab'))).toEqual(['folded', 'heard', 'later']);
    expect(turnStates(turns, 3, null, seals('abcdef'))).toEqual(['folded', 'folded', 'folded']);
  });

  it('keeps a turn open while its last seal lands and is explained', () => {
    expect(turnStates(turns, 1, 'b', seals('ab', 'b'))).toEqual(['heard', 'later', 'later']);
    expect(turnStates(turns, 1, 'b', seals('ab'))).toEqual(['heard', 'later', 'later']);
    expect(turnStates(turns, 3, 'f', seals('abcdef'))).toEqual(['folded', 'folded', 'heard']);
  });

  it('opens a turn again to read it, beside the one that has begun', () => {
    expect(turnStates(turns, 1, 'a', seals('abc'))).toEqual(['heard', 'heard', 'later']);
  });

  it('takes up the first turn with a card to judge in a second look', () => {
    expect(turnStates(turns, 0, null, seals('bcdf'))).toEqual(['heard', 'folded', 'later']);
  });
});

describe('mapCells', () => {
  it('reads row by row, left before right, the harm among the nodes', () => {
    const { exhibit } = sampleMap().public;
    if (exhibit.kind !== 'map') throw new Error('no map');
    const cells = mapCells(exhibit);
    expect(cells.map(({ id }) => id)).toEqual(['me', 'shop', 'harm', 'depot', 'bank']);
    expect(cells.filter((one) => !isNode(one)).map(({ id }) => id)).toEqual(['harm']);
  });
});
