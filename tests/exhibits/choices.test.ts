import { describe, expect, it } from 'vitest';
import { chosenOption } from '../../src/exhibits/chosen-option.ts';
import { currentCard } from '../../src/exhibits/current-card.ts';
import type { SpotSeal } from '../../src/exhibits/exhibit-props.ts';
import { iconPaths } from '../../src/exhibits/icon-paths.ts';
import { screensWithSpots } from '../../src/exhibits/screens-with-spots.ts';
import { type Block, iconNames } from '../../src/rules/block-schema.ts';
import type { RequestCard, Screen } from '../../src/rules/exhibit-schema.ts';

const option = (id: string, gives: boolean) => ({ id, label: id, gives });
const choice: Extract<Block, { type: 'choice' }> = {
  id: 'c',
  type: 'choice',
  text: 'q',
  options: [option('a', true), option('b', false), option('d', true)],
};

describe('chosenOption', () => {
  it('shows nothing before a choice', () => {
    expect(chosenOption(choice, undefined, null)).toBeNull();
    expect(chosenOption(choice, undefined, 'a')).toBeNull();
  });

  it('shows the option tapped, and after a reload the first that gives as much', () => {
    expect(chosenOption(choice, true, 'd')).toBe('d');
    expect(chosenOption(choice, true, null)).toBe('a');
    expect(chosenOption(choice, false, 'd')).toBe('b');
  });
});

describe('currentCard', () => {
  const cards = ['a', 'b', 'c'].map(
    (id): RequestCard => ({
      id,
      icon: 'map',
      name: id,
      ask: id,
      purpose: id,
      moment: id,
      refusal: id,
    }),
  );
  const seal = (landing: boolean): SpotSeal => ({ kind: 'lawful', variant: 1, landing, outcome: null });

  it('is the selected card, else the first without a seal, else the last', () => {
    expect(currentCard(cards, 'b', {})).toBe(1);
    expect(currentCard(cards, null, {})).toBe(0);
    expect(currentCard(cards, null, { a: seal(false) })).toBe(1);
    expect(currentCard(cards, null, { a: seal(false), b: seal(false), c: seal(false) })).toBe(2);
  });

  it('stays while its seal is landing', () => {
    expect(currentCard(cards, 'b', { a: seal(true) })).toBe(0);
  });
});

describe('screensWithSpots', () => {
  it('keeps the judged blocks only and drops screens without any', () => {
    const text = (id: string): Block => ({ id, type: 'text', text: id });
    const screens: Screen[] = [
      { id: 'one', view: 'page', blocks: [text('a'), text('b')] },
      { id: 'two', view: 'page', blocks: [text('c')] },
    ];
    const kept = screensWithSpots(screens, ['b']);
    expect(kept.map((screen) => [screen.id, screen.blocks.map((block) => block.id)])).toEqual([
      ['one', ['b']],
    ]);
  });
});

describe('iconPaths', () => {
  it('draws every icon a level may name', () => {
    for (const name of iconNames) expect(iconPaths[name]).toMatch(/^[Mm][\d.]/);
  });

  it('stays on the 24 grid where it starts a line', () => {
    for (const [name, path] of Object.entries(iconPaths)) {
      for (const [, x, y] of path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        expect(Number(x), name).toBeGreaterThanOrEqual(1);
        expect(Number(y), name).toBeGreaterThanOrEqual(1);
        expect(Number(x), name).toBeLessThanOrEqual(23);
        expect(Number(y), name).toBeLessThanOrEqual(23);
      }
    }
  });
});
