import { describe, expect, it } from 'vitest';
import { blockWords } from '../../src/exhibits/block-words.ts';
import type { SpotSeal } from '../../src/exhibits/exhibit-props.ts';
import { spotName } from '../../src/exhibits/spot-name.ts';
import { blockSchema } from '../../src/rules/block-schema.ts';
import { sampleBlocks } from './sample-blocks.ts';

const words = {
  unjudged: 'open',
  stampedViolation: 'stamped against',
  stampedLawful: 'stamped for',
  stampedObjection: 'put forward',
  stampedDoable: 'worth taking',
  stampedDropped: 'dropped',
};
const seal = (kind: SpotSeal['kind'], outcome: SpotSeal['outcome']): SpotSeal => ({
  kind,
  variant: 1,
  landing: false,
  outcome,
});

describe('blockWords', () => {
  it('covers every type of block', () => {
    expect(sampleBlocks.map((block) => block.type).sort()).toEqual(
      blockSchema.options.map((option) => option.entries.type.literal).sort(),
    );
  });

  it.each(
    sampleBlocks.map((block) => [block.type, block] as const),
  )('says all the words of a %s', (_, block) => {
    const said = blockWords(block, 'required');
    const shown = Object.entries(block)
      .filter(
        ([key, value]) => typeof value === 'string' && !['id', 'type', 'icon', 'look', 'from'].includes(key),
      )
      .map(([, value]) => value as string);
    for (const part of shown) expect(said).toContain(part);
    expect(said).not.toMatch(/undefined|\s{2}/);
  });

  it('tells a ticked box from an empty one and names the options of a choice', () => {
    expect(blockWords({ id: 'a', type: 'check', label: 'ads', on: true }, '')).toBe('☑ ads');
    expect(blockWords({ id: 'a', type: 'switch', label: 'ads', on: false }, '')).toBe('☐ ads');
    expect(sampleBlocks.filter((b) => b.type === 'choice').map((b) => blockWords(b, ''))).toEqual([
      'question note yes no',
    ]);
  });

  it('says required only of required fields', () => {
    expect(blockWords({ id: 'a', type: 'field', label: 'name', required: true }, 'required')).toBe(
      'name required',
    );
    expect(blockWords({ id: 'a', type: 'field', label: 'name', required: false }, 'required')).toBe('name');
  });
});

describe('spotName', () => {
  it('ends with the state of the mark', () => {
    expect(spotName('row', undefined, words)).toBe('row open');
    expect(spotName('row', seal('violation', null), words)).toBe('row stamped against');
    expect(spotName('row', seal('lawful', null), words)).toBe('row stamped for');
    expect(spotName('card', seal('objection', null), words)).toBe('card put forward');
    expect(spotName('step', seal('doable', null), words)).toBe('step worth taking');
    expect(spotName('card', seal('dropped', null), words)).toBe('card dropped');
  });

  it('never tells whether the mark was right', () => {
    for (const kind of ['violation', 'lawful', 'objection', 'doable', 'dropped'] as const) {
      const names = ([null, 'hit', 'miss', 'falseAlarm', 'correctRelease'] as const).map((outcome) =>
        spotName('row', seal(kind, outcome), words),
      );
      expect(new Set(names).size).toBe(1);
    }
  });
});
